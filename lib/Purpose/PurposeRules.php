<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Purpose;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;

/** What a purpose may say. Both languages, always: nobody is asked for something in words that she cannot read. */
final class PurposeRules {
	private const LABEL_LIMIT = 120;
	private const TEXT_LIMIT = 1000;

	/**
	 * @param array<string, mixed> $given by language
	 * @return array{fr: string, en: string}
	 * @throws Invalid
	 */
	public function labels(array $given): array {
		return $this->wording('labels', $given, self::LABEL_LIMIT);
	}

	/**
	 * @param array<string, mixed> $given by language
	 * @return array{fr: string, en: string}
	 * @throws Invalid
	 */
	public function texts(array $given): array {
		return $this->wording('texts', $given, self::TEXT_LIMIT);
	}

	/**
	 * @param array<array-key, mixed> $given
	 * @return non-empty-list<ConsentChannel> each once, in their usual order
	 * @throws Invalid
	 */
	public function channels(array $given): array {
		$channels = [];
		foreach ($given as $name) {
			$channels[] = (is_string($name) ? ConsentChannel::tryFrom($name) : null) ?? throw new Invalid('channel_unknown', 'channels');
		}
		$known = array_values(array_filter(ConsentChannel::cases(), static fn (ConsentChannel $channel): bool => in_array($channel, $channels, true)));
		return $known === [] ? throw new Invalid('channels_required', 'channels') : $known;
	}

	/**
	 * @param array<string, mixed> $given
	 * @return array{fr: string, en: string}
	 * @throws Invalid
	 */
	private function wording(string $field, array $given, int $limit): array {
		return ['fr' => $this->text("$field.fr", $given['fr'] ?? '', $limit), 'en' => $this->text("$field.en", $given['en'] ?? '', $limit)];
	}

	/** @throws Invalid */
	private function text(string $field, mixed $given, int $limit): string {
		$text = is_string($given) ? Text::check($field, $given, $limit) : throw new Invalid('type', $field);
		return $text === '' ? throw new Invalid('required', $field) : $text;
	}
}
