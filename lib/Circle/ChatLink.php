<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;

/** The address of a chat that lies elsewhere. */
final class ChatLink {
	private const KINDS = ['matrix', 'mattermost', 'discord', 'signal', 'other'];
	private const LIMIT = 1000;

	/**
	 * Everybody in the circle opens it: it is encrypted on its way, and gives nobody's name and password away.
	 *
	 * @throws Invalid
	 */
	public static function check(string $kind, string $url): string {
		if (!in_array($kind, self::KINDS, true)) {
			throw new Invalid('chat_kind_unknown', 'kind');
		}
		$url = Text::check('url', $url, self::LIMIT);
		$parts = preg_match('/^[!-~]+$/D', $url) === 1 ? parse_url($url) : false;
		$good = is_array($parts)
			&& strtolower($parts['scheme'] ?? '') === 'https'
			&& preg_match('/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/iD', $parts['host'] ?? '') === 1
			&& !isset($parts['user']) && !isset($parts['pass']);
		return $good ? $url : throw new Invalid('chat_url', 'url');
	}
}
