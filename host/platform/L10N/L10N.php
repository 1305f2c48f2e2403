<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\L10N;

use DateTime;
use DateTimeImmutable;
use IntlDateFormatter;
use OCP\IL10N;

/** A catalogue in Nextcloud's format; what it lacks stays English. */
final class L10N implements IL10N {
	/** @var ?array<string, string|list<string>> */
	private ?array $texts = null;

	public function __construct(
		private readonly string $language,
		private readonly string $file,
	) {
	}

	public function t(string $text, $parameters = []): string {
		$found = $this->texts()[$text] ?? $text;
		$found = is_array($found) ? $found[0] : $found;
		return str_contains($found, '|')
			? 'Can not use pipe character in translations'
			: self::fill($found, is_array($parameters) ? $parameters : [$parameters]);
	}

	public function n(string $text_singular, string $text_plural, int $count, array $parameters = []): string {
		$found = $this->texts()["_{$text_singular}_::_{$text_plural}_"] ?? null;
		$one = $this->language === 'fr' ? $count < 2 : $count === 1;
		$text = is_array($found) && $found !== []
			? $found[$one ? 0 : count($found) - 1]
			: ($one ? $text_singular : $text_plural);
		return self::fill(str_replace('%n', (string)$count, $text), $parameters);
	}

	/** @return string|false */
	public function l(string $type, $data, array $options = []) {
		$time = $data instanceof DateTime ? $data : new DateTimeImmutable(is_int($data) ? "@$data" : $data);
		$width = match ($options['width'] ?? 'long') {
			'short' => IntlDateFormatter::SHORT,
			'medium' => IntlDateFormatter::MEDIUM,
			'full' => IntlDateFormatter::FULL,
			default => IntlDateFormatter::LONG,
		};
		$formatter = new IntlDateFormatter(
			$this->getLocaleCode(),
			$type === 'time' ? IntlDateFormatter::NONE : $width,
			$type === 'date' ? IntlDateFormatter::NONE : IntlDateFormatter::SHORT,
			$time->getTimezone(),
		);
		return $formatter->format($time);
	}

	public function getLanguageCode(): string {
		return $this->language;
	}

	public function getLocaleCode(): string {
		return $this->language;
	}

	/** @param array<array-key, mixed> $parameters */
	private static function fill(string $text, array $parameters): string {
		return vsprintf($text, array_filter($parameters, is_scalar(...)));
	}

	/** @return array<string, string|list<string>> */
	private function texts(): array {
		if ($this->texts === null) {
			$json = is_file($this->file) ? json_decode((string)file_get_contents($this->file), true) : null;
			$texts = is_array($json) ? $json['translations'] ?? [] : [];
			/** @var array<string, string|list<string>> $texts */
			$this->texts = $texts;
		}
		return $this->texts;
	}
}
