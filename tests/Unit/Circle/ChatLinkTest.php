<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Circle;

use OCA\Socle\Circle\ChatLink;
use OCA\Socle\Problem\Invalid;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

final class ChatLinkTest extends TestCase {
	#[TestWith(['matrix', 'https://matrix.to/#/!room:example.org?via=example.org'])]
	#[TestWith(['mattermost', 'https://chat.example.org/team/channels/choir'])]
	#[TestWith(['signal', 'https://signal.group/#CjQKIH'])]
	#[TestWith(['other', 'HTTPS://example.org:8443/x?a=b@c'])]
	public function testIsTaken(string $kind, string $url): void {
		self::assertSame($url, ChatLink::check($kind, $url));
	}

	#[TestWith(['http://chat.example.org/'])]
	#[TestWith(['javascript:alert(1)'])]
	#[TestWith(['data:text/html,x'])]
	#[TestWith(['//chat.example.org/'])]
	#[TestWith(['https:///x'])]
	#[TestWith(['https://marie:secret@chat.example.org/'])]
	#[TestWith(['https://marie@chat.example.org/'])]
	#[TestWith(["https://chat.example.org/\njavascript:x"])]
	#[TestWith(['https://chat.example.org\\@evil.example/'])]
	#[TestWith(['https://chat .example.org/'])]
	#[TestWith(['chat.example.org'])]
	#[TestWith([''])]
	public function testIsRefused(string $url): void {
		$this->expectExceptionMessage('url: chat_url');
		ChatLink::check('other', $url);
	}

	public function testIsOfAKindThatIsKnown(): void {
		$this->expectException(Invalid::class);
		ChatLink::check('talk', 'https://example.org/');
	}
}
