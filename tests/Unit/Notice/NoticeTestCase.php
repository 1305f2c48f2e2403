<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Notice;

use OCA\Socle\Notice\NoticeChange;
use OCA\Socle\Notice\NoticeDrafts;
use OCA\Socle\Notice\NoticePublishing;
use OCA\Socle\Notice\Notices;
use OCA\Socle\Notice\NoticeSection;
use OCA\Socle\Purpose\Purposes;
use OCA\Socle\Settings\DataController;
use OCA\Socle\Tests\Unit\Consent\ConsentTestCase;

/** A register whose keepers publish as they do on the screen. */
abstract class NoticeTestCase extends ConsentTestCase {
	protected function setUp(): void {
		parent::setUp();
		$this->host->of(DataController::class)->change('natural', 'Jeanne Martin', '1 rue du Lavoir', 'droits@example.org');
	}

	/** @return array<string, array<string, string>> */
	protected function sections(): array {
		$sections = [];
		foreach (NoticeSection::cases() as $section) {
			$text = match ($section) {
				NoticeSection::Controller => 'Jeanne Martin',
				NoticeSection::Contact => 'droits@example.org',
				NoticeSection::Purposes => implode(' ', array_map(static fn ($purpose): string => $purpose->name, $this->host->of(Purposes::class)->all())),
				default => 'Texte',
			};
			$sections[$section->value] = ['fr' => $text, 'en' => $text];
		}
		return $sections;
	}

	/** As the screen does: draft, then publish. */
	protected function publishDraft(NoticeChange $change = NoticeChange::Editorial): int {
		$this->host->of(NoticeDrafts::class)->save($this->sections(), $change->value, '');
		$hash = $this->sql()->row('SELECT hash FROM `*PREFIX*socle_notices` WHERE version = 0')?->text('hash') ?? '';
		$version = $this->host->of(NoticePublishing::class)->publish($hash);
		self::assertSame($version, $this->host->of(Notices::class)->current()?->version);
		return $version;
	}
}
