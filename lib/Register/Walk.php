<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Condition;

/** A way along an index: its key and identifier columns give the order, the condition says who is met on it. */
final readonly class Walk {
	public function __construct(
		public string $from,
		public string $key,
		public string $id,
		public Condition $condition,
	) {
	}

	/** @param array{int|string, int|string}|null $position the key and identifier of the last one of the page before */
	public function after(?array $position, bool $descending): Condition {
		if ($position === null) {
			return $this->condition;
		}
		[$key, $id] = $position;
		$sign = $descending ? '<' : '>';
		return Condition::all([
			$this->condition,
			new Condition("$this->key $sign= ? AND ($this->key $sign ? OR $this->id $sign ?)", [$key, $key, $id]),
		]);
	}
}
