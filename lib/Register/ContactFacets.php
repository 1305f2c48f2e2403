<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;

/**
 * The values that a filter offers.
 *
 * @psalm-import-type SocleFacets from ResponseDefinitions
 */
final readonly class ContactFacets {
	private const MOST = 50;

	public function __construct(
		private Database $database,
	) {
	}

	/**
	 * @param string $field tag, commune or neighbourhood
	 * @param string $start of the values, accents and case aside
	 * @return SocleFacets
	 * @throws Invalid
	 */
	public function of(string $field, string $start): array {
		$start = Fold::key($start);
		$rows = match ($field) {
			'tag' => $this->database->rows(
				'SELECT tag_key AS facet_key, label FROM `*PREFIX*socle_tags` WHERE uses > 0 AND tag_key >= ? AND tag_key <= ? ORDER BY tag_key LIMIT ' . self::MOST,
				[$start, Fold::end($start)],
			),
			'commune', 'neighbourhood' => $this->values($field, $start),
			default => throw new Invalid('field_unknown', 'field'),
		};
		return ['values' => array_map(
			static fn (Row $row): array => ['value' => $row->text('facet_key'), 'label' => $row->text('label')],
			$rows,
		)];
	}

	/**
	 * Jumps from one value of the index to the next, however many contacts have it.
	 *
	 * @param 'commune'|'neighbourhood' $column
	 * @return list<Row>
	 */
	private function values(string $column, string $start): array {
		$from = "FROM `*PREFIX*socle_contacts` c WHERE c.{$column}_key";
		$most = self::MOST;
		return $this->database->rows(
			"WITH RECURSIVE facets (facet_key, nth) AS (SELECT MIN(c.{$column}_key), 1 $from > '' AND c.{$column}_key >= ? AND c.{$column}_key <= ?"
			. " UNION ALL SELECT (SELECT MIN(c.{$column}_key) $from > facets.facet_key AND c.{$column}_key <= ?), nth + 1 FROM facets WHERE facets.facet_key IS NOT NULL AND nth < $most)"
			. " SELECT facet_key, (SELECT c.$column $from = facet_key ORDER BY c.sort_key, c.id LIMIT 1) AS label"
			. ' FROM facets WHERE facet_key IS NOT NULL ORDER BY facet_key',
			[$start, Fold::end($start), Fold::end($start)],
		);
	}
}
