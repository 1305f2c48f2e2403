<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Problem\Invalid;

/** Which decisions are asked for. '', 0 and false: all. */
final readonly class DecisionFilter {
	/** What is not decided yet. */
	public const DISCUSSION = 'discussion';
	/** Adopted, and over by now, whatever ended it. */
	public const PAST = 'past';
	public const WITHDRAWN = 'withdrawn';
	/** Adopted, whatever became of it. */
	public const ADOPTED = 'adopted';
	private const STANDINGS = ['', Standing::InForce->value, Standing::Upcoming->value, self::DISCUSSION, self::PAST, self::WITHDRAWN, self::ADOPTED];
	private const DUE = ['', 'publication', 'review'];
	private const LONGEST = 250;
	private const DAY = '/^\d{4}-\d\d-\d\d$/D';
	/** As many as one picks by hand; their numbers fit into an address. */
	private const MOST_PICKED = 500;

	/** @var list<int> those that were picked one by one; []: all */
	public array $ids;

	/**
	 * @param string $search words, all of which a decision must have
	 * @param string $on the day that `standing` speaks of; '' for today
	 * @param string $from first day on which it was decided
	 * @param string $until last one
	 * @param string $due what is still owed: `publication` or `review`
	 * @param bool $mine of circles that she is in
	 * @param int $since what has changed from that moment on
	 * @param string $ids with commas between
	 * @throws Invalid
	 */
	public function __construct(
		public string $search = '',
		public int $circle = 0,
		public string $standing = '',
		public string $on = '',
		public string $from = '',
		public string $until = '',
		public string $tag = '',
		public string $due = '',
		public bool $mine = false,
		public int $since = 0,
		string $ids = '',
	) {
		self::allow('standing', in_array($standing, self::STANDINGS, true));
		self::allow('due', in_array($due, self::DUE, true));
		foreach (['on' => $on, 'from' => $from, 'until' => $until] as $name => $day) {
			self::allow($name, $day === '' || preg_match(self::DAY, $day) === 1);
		}
		foreach (['search' => $search, 'tag' => $tag] as $name => $text) {
			self::allow($name, mb_check_encoding($text) && !str_contains($text, "\0") && mb_strlen($text) <= self::LONGEST);
		}
		self::allow('ids', $ids === '' || preg_match('/^\d{1,9}(,\d{1,9})*$/D', $ids) === 1 && substr_count($ids, ',') < self::MOST_PICKED);
		$this->ids = $ids === '' ? [] : array_map(intval(...), explode(',', $ids));
	}

	/** Whether it can find what was adopted. */
	public function findsAdopted(): bool {
		return !in_array($this->standing, [self::DISCUSSION, self::WITHDRAWN], true);
	}

	/** Whether it can find what is in this state and was never adopted: of that nothing is owed. */
	public function finds(DecisionState $state): bool {
		$standing = $state->isOpen() ? self::DISCUSSION : self::WITHDRAWN;
		return $this->due === '' && ($this->standing === '' || $this->standing === $standing);
	}

	/** @throws Invalid */
	private static function allow(string $name, bool $allowed): void {
		$allowed || throw new Invalid('filter_invalid', $name);
	}
}
