<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Invalid;

/** The figures of a vote. */
final readonly class Votes {
	private const MOST = 1_000_000;

	public function __construct(
		public int $for,
		public int $against,
		public int $abstained,
	) {
	}

	public static function of(Row $row): ?self {
		$for = $row->intOrNull('votes_for');
		return $for === null ? null : new self($for, $row->int('votes_against'), $row->int('votes_abstained'));
	}

	/**
	 * @param array<array-key, mixed> $votes
	 * @throws Invalid
	 */
	public static function check(array $votes): self {
		$figures = [];
		foreach (['for', 'against', 'abstained'] as $name) {
			$figure = $votes[$name] ?? null;
			if (!is_int($figure) || $figure < 0 || $figure > self::MOST) {
				throw new Invalid('votes_invalid', 'votes');
			}
			$figures[] = $figure;
		}
		return new self(...$figures);
	}

	/** @return array{for: int, against: int, abstained: int} */
	public function describe(): array {
		return ['for' => $this->for, 'against' => $this->against, 'abstained' => $this->abstained];
	}
}
