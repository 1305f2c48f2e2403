<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;

/** What people have to be told before their data is taken (GDPR 13 and 14), in the order in which they read it. */
enum NoticeSection: string {
	case Controller = 'controller';
	/** Where to write about one's rights. */
	case Contact = 'contact';
	case Purposes = 'purposes';
	/** The legal basis of each purpose. */
	case Basis = 'basis';
	/** Who gets to see the data. */
	case Recipients = 'recipients';
	case Retention = 'retention';
	case Rights = 'rights';
	/** How to take a consent back. */
	case Withdrawal = 'withdrawal';
	/** To which authority one can complain. */
	case Complaint = 'complaint';

	public const LANGUAGES = ['fr', 'en'];
	private const LIMIT = 10_000;

	/**
	 * @param array<array-key, mixed> $given texts by section, by language; what is missing is empty
	 * @return array<string, array<string, string>> every section, in both languages
	 * @throws Invalid
	 */
	public static function texts(array $given): array {
		foreach (array_keys($given) as $name) {
			self::tryFrom((string)$name) ?? throw new Invalid('section_unknown', 'sections');
		}
		$texts = [];
		foreach (self::cases() as $section) {
			foreach (self::LANGUAGES as $language) {
				$of = $given[$section->value] ?? [];
				$text = is_array($of) ? $of[$language] ?? '' : null;
				if (!is_string($text)) {
					throw new Invalid('type', $section->value);
				}
				$texts[$section->value][$language] = str_replace(["\r\n", "\r"], "\n", Text::check($section->value, $text, self::LIMIT));
			}
		}
		return $texts;
	}
}
