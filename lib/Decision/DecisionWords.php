<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Database;
use OCA\Socle\Register\Fold;

/**
 * The words of adopted decisions, as they are searched: folded, each once, under who may search them. The words of a private
 * circle's decision are for its circle; those of its summary, once that is out, for all readers.
 */
final readonly class DecisionWords {
	/** Whom a word is for, where it is not for the members of one circle. */
	public const ALL = 0;
	/** Signs of a word that are told apart. */
	public const LENGTH = 32;
	private const SHORTEST = 2;

	public function __construct(
		private Database $database,
	) {
	}

	/** When it is adopted. Done again, the same. */
	public function put(Decision $decision, DecisionTexts $texts): void {
		$this->replace($decision->id, $decision->private ? $decision->circle : self::ALL, implode("\n", [
			$decision->number, $decision->formerNumber, $decision->title, $texts->text, $texts->context,
		]));
	}

	/** When the summary of a private circle's decision is out. */
	public function putSummary(Decision $decision, string $summary): void {
		$this->replace($decision->id, self::ALL, "$decision->number\n$summary");
	}

	/** @return list<string> folded, each once */
	public static function of(string $text): array {
		$words = [];
		foreach (explode(' ', Fold::key($text, PHP_INT_MAX)) as $word) {
			if (strlen($word) >= self::SHORTEST) {
				$words[substr($word, 0, self::LENGTH)] = true;
			}
		}
		return array_map(strval(...), array_keys($words));
	}

	private function replace(int $decision, int $audience, string $text): void {
		$this->database->run('DELETE FROM `*PREFIX*socle_decision_words` WHERE decision_id = ? AND audience = ?', [$decision, $audience]);
		$this->database->insertAll('socle_decision_words', ['word', 'audience', 'decision_id'], array_map(
			static fn (string $word): array => [$word, $audience, $decision],
			self::of($text),
		));
	}
}
