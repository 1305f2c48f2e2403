<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\ResponseDefinitions;

/**
 * Several lists of decisions as rows, all of them described at once.
 *
 * @psalm-import-type SocleDecisionRow from ResponseDefinitions
 */
final readonly class AgendaRows {
	public function __construct(
		private DecisionRows $rows,
	) {
	}

	/**
	 * @template K of array-key
	 * @param non-empty-array<K, list<Decision>> $lists
	 * @return non-empty-array<K, list<SocleDecisionRow>>
	 */
	public function describe(array $lists): array {
		$rows = [];
		foreach ($this->rows->describe(array_merge(...array_values($lists))) as $row) {
			$rows[$row['id']] = $row;
		}
		return array_map(static fn (array $decisions): array => self::those($rows, $decisions), $lists);
	}

	/**
	 * @param array<int, SocleDecisionRow> $rows by identifier
	 * @param list<Decision> $decisions
	 * @return list<SocleDecisionRow> in the order of the decisions
	 */
	private static function those(array $rows, array $decisions): array {
		return array_values(array_filter(array_map(static fn (Decision $decision): ?array => $rows[$decision->id] ?? null, $decisions)));
	}
}
