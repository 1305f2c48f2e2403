<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCA\Socle\Settings\Calendar;

/** A decision of earlier times, as a list or a file has it; none is made that could not be taken over. */
final readonly class PastDecision {
	private const NUMBER_LIMIT = 64;

	/**
	 * @param array<string, int|string|null> $columns of socle_decisions
	 * @param array<string, string> $texts of socle_decision_texts
	 * @param list<array{user: string, name: string}> $people
	 * @param list<string> $tags
	 */
	private function __construct(
		public string $formerNumber,
		public string $title,
		public string $decidedOn,
		public array $columns,
		public array $texts,
		public array $people,
		public array $tags,
	) {
	}

	/**
	 * @param array<array-key, mixed> $given
	 * @throws Invalid
	 */
	public static function of(array $given, DecisionRules $rules, Calendar $calendar): self {
		$given = array_filter($given, static fn (mixed $value, int|string $name): bool => is_string($name), ARRAY_FILTER_USE_BOTH);
		$text = static fn (string $name): string => is_string($given[$name] ?? null) ? trim($given[$name]) : '';
		$columns = $rules->columns($given);
		$texts = $rules->texts($given);
		foreach (['title', 'text', 'decided_on'] as $needed) {
			if ($text($needed) === '') {
				throw new Invalid('required', $needed);
			}
		}
		[$decided, $starts, $ends, $review] = [$text('decided_on'), $text('starts_on'), $text('ends_on'), $text('review_on')];
		match (true) {
			$decided > $calendar->today() => throw new Invalid('day_ahead', 'decided_on'),
			$ends !== '' && $ends < ($starts === '' ? $decided : $starts) => throw new Invalid('ends_before_start', 'ends_on'),
			$review !== '' && $review <= $decided => throw new Invalid('review_before_decision', 'review_on'),
			$text('method') === DecisionMethod::Vote->value && ($columns['votes_for'] ?? null) === null => throw new Invalid('required', 'votes'),
			default => null,
		};
		$former = Text::check('former_number', $text('former_number'), self::NUMBER_LIMIT);
		$names = is_array($given['people'] ?? null) ? $given['people'] : [];
		return new self(
			$former,
			(string)($columns['title'] ?? ''),
			$decided,
			[...$columns, 'former_number' => $former],
			$texts,
			$rules->people(array_map(static fn (mixed $name): array => ['name' => $name], $names)),
			$rules->tags(is_array($given['tags'] ?? null) ? $given['tags'] : []),
		);
	}

	/** The same of two that are the same decision. */
	public function key(): string {
		return self::keyOf($this->formerNumber, $this->title, $this->decidedOn);
	}

	public static function keyOf(string $formerNumber, string $title, string $decidedOn): string {
		return $formerNumber !== '' ? "number $formerNumber" : "title $decidedOn $title";
	}
}
