<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row as DatabaseRow;
use OCA\Socle\ResponseDefinitions;

/**
 * Rows worth a person's look, and what is the matter with them.
 *
 * @psalm-import-type SocleImportRow from ResponseDefinitions
 * @psalm-import-type SocleImportProblem from ResponseDefinitions
 */
final readonly class ImportRows {
	private const COLUMNS = ['import_id', 'row_no', 'outcome', 'contact_id', 'name', 'problems'];

	public function __construct(
		private Database $database,
	) {
	}

	/**
	 * @param list<Verdict> $verdicts
	 * @param array<int, int> $ids of contacts by the reference that the verdicts know them by
	 */
	public function add(int $import, array $verdicts, array $ids): void {
		$rows = [];
		foreach ($verdicts as $verdict) {
			if ($verdict->isShown()) {
				$other = $verdict->other ?? 0;
				$problems = array_map(static fn (RowProblem $problem): array => $problem->describe(), $verdict->problems);
				$rows[] = [
					$import, $verdict->row->shown, $verdict->outcome->value, $ids[$other] ?? ($other > 0 ? $other : null),
					mb_substr($verdict->row->title, 0, 250), json_encode($problems, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE),
				];
			}
		}
		$this->database->insertAll('socle_import_rows', self::COLUMNS, $rows);
	}

	/**
	 * @param ?Outcome $outcome null: all
	 * @return list<SocleImportRow>
	 */
	public function page(int $import, ?Outcome $outcome, int $after, int $limit): array {
		$where = $outcome === null ? '' : ' AND outcome = ?';
		$rows = $this->database->rows(
			"SELECT * FROM `*PREFIX*socle_import_rows` WHERE import_id = ?$where AND id > ? ORDER BY id LIMIT $limit",
			$outcome === null ? [$import, $after] : [$import, $outcome->value, $after],
		);
		return array_map($this->describe(...), $rows);
	}

	public function clear(int $import): void {
		$this->database->deleteWhere('socle_import_rows', 'import_id = ?', [$import]);
	}

	/** @return SocleImportRow */
	private function describe(DatabaseRow $row): array {
		return [
			'id' => $row->int('id'),
			'row' => $row->int('row_no'),
			'outcome' => Outcome::from($row->text('outcome'))->value,
			'contact_id' => $row->intOrNull('contact_id'),
			'name' => $row->text('name'),
			'problems' => $this->problems($row->text('problems')),
		];
	}

	/** @return list<SocleImportProblem> */
	private function problems(string $json): array {
		$problems = json_decode($json, true);
		$described = [];
		foreach (is_array($problems) ? $problems : [] as $problem) {
			if (is_array($problem)) {
				$text = static fn (string $key): string => is_string($problem[$key] ?? null) ? $problem[$key] : '';
				$described[] = ['field' => $text('field'), 'value' => $text('value'), 'reason' => $text('reason')];
			}
		}
		return $described;
	}
}
