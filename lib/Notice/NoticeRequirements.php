<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use OCA\Socle\Purpose\Purpose;
use OCA\Socle\Purpose\Purposes;
use OCA\Socle\Purpose\PurposeState;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Settings\DataController;

/**
 * What a notice needs before anybody may be shown it (GDPR 12 to 14). Both languages need all of it: forms are printed in
 * either, and a text that one of them lacks would be a consent without information.
 *
 * @psalm-import-type SocleNoticeGap from ResponseDefinitions
 */
final readonly class NoticeRequirements {
	public function __construct(
		private Purposes $purposes,
		private DataController $controller,
	) {
	}

	/** @return list<Purpose> those that people are asked for */
	public function purposes(): array {
		return array_values(array_filter($this->purposes->all(), static fn (Purpose $purpose): bool => $purpose->state === PurposeState::On));
	}

	/** @return list<SocleNoticeGap> in the order of the text; empty: it may be published */
	public function missing(Notice $draft): array {
		$purposes = $this->purposes();
		$controller = $this->controller->describe();
		$gaps = $controller['complete'] ? [] : [self::gap('controller_settings', NoticeSection::Controller, '', '')];
		if ($purposes === []) {
			$gaps[] = self::gap('no_purpose', NoticeSection::Purposes, '', '');
		}
		foreach (NoticeSection::cases() as $section) {
			foreach (NoticeSection::LANGUAGES as $language) {
				$text = $draft->sections[$section->value][$language] ?? '';
				if (trim($text) === '') {
					$gaps[] = self::gap('empty', $section, $language, '');
					continue;
				}
				preg_match_all('/\[[^\[\]]*\]/', $text, $blanks);
				foreach (array_unique($blanks[0]) as $blank) {
					$gaps[] = self::gap('blank', $section, $language, $blank);
				}
				foreach ($this->mustBeSaid($section, $language, $controller, $purposes) as [$what, $words]) {
					if ($words !== '' && !str_contains(self::plain($text), self::plain($words))) {
						$gaps[] = self::gap($what, $section, $language, $words);
					}
				}
			}
		}
		return $gaps;
	}

	/**
	 * @param 'fr'|'en' $language
	 * @param array{name: string, email: string, ...} $controller
	 * @param list<Purpose> $purposes
	 * @return list<array{string, string}> what it is, and the words that must be found
	 */
	private function mustBeSaid(NoticeSection $section, string $language, array $controller, array $purposes): array {
		return match ($section) {
			NoticeSection::Controller => [['controller_name', $controller['name']]],
			NoticeSection::Contact => [['controller_email', $controller['email']]],
			NoticeSection::Purposes => array_map(static fn (Purpose $purpose): array => ['purpose', $purpose->labels[$language]], $purposes),
			default => [],
		};
	}

	/** Without what an editor or a line break changes. */
	private static function plain(string $text): string {
		return mb_strtolower(preg_replace('/\s+/u', ' ', str_replace(['’', "\u{a0}", "\u{202f}"], ["'", ' ', ' '], $text)) ?? $text);
	}

	/** @return SocleNoticeGap */
	private static function gap(string $what, NoticeSection $section, string $language, string $text): array {
		return ['what' => $what, 'section' => $section->value, 'language' => $language, 'text' => $text];
	}
}
