<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Task\TaskKind;
use OCA\Socle\Task\TaskRunner;

/**
 * Imports as the screens show them.
 *
 * @psalm-import-type SocleImport from ResponseDefinitions
 * @psalm-import-type SocleImportPage from ResponseDefinitions
 * @psalm-import-type SocleImportRow from ResponseDefinitions
 * @psalm-import-type SocleImportRowPage from ResponseDefinitions
 */
final readonly class ImportList {
	private const PAGE = 50;

	public function __construct(
		private ImportMapper $imports,
		private ImportRows $rows,
		private TaskRunner $tasks,
	) {
	}

	/**
	 * @return SocleImport
	 * @throws NotFound
	 */
	public function describe(int $id): array {
		return $this->imports->find($id)->describe($this->tasks->latest(TaskKind::OF_IMPORTS, $id));
	}

	/** @return SocleImportPage newest first */
	public function page(string $cursor): array {
		$found = $this->imports->page($cursor === '' ? PHP_INT_MAX : (int)$cursor, self::PAGE + 1);
		$page = array_slice($found, 0, self::PAGE);
		return [
			'imports' => array_map(fn (Import $import): array => $import->describe($this->tasks->latest(TaskKind::OF_IMPORTS, $import->getId())), $page),
			'next' => count($found) > self::PAGE ? (string)$page[self::PAGE - 1]->getId() : null,
		];
	}

	/** @return list<SocleImport> those that somebody has to go on with */
	public function unfinished(): array {
		$states = [ImportState::Ready, ImportState::Checking, ImportState::Checked, ImportState::Running, ImportState::Undoing];
		return array_map(
			fn (Import $import): array => $import->describe($this->tasks->latest(TaskKind::OF_IMPORTS, $import->getId())),
			$this->imports->inStates($states),
		);
	}

	/**
	 * @param string $outcome '' is all
	 * @return SocleImportRowPage
	 * @throws NotFound
	 * @throws Invalid
	 */
	public function rows(int $id, string $outcome, string $cursor): array {
		$this->imports->find($id);
		$only = $outcome === '' ? null : Outcome::tryFrom($outcome) ?? throw new Invalid('outcome_unknown', 'outcome');
		$found = $this->rows->page($id, $only, (int)$cursor, self::PAGE + 1);
		$page = array_slice($found, 0, self::PAGE);
		return ['rows' => $page, 'next' => count($found) > self::PAGE ? (string)$page[self::PAGE - 1]['id'] : null];
	}

	/**
	 * @return iterable<SocleImportRow>
	 * @throws NotFound
	 */
	public function refused(int $id): iterable {
		$this->imports->find($id);
		return $this->each($id, Outcome::Refused);
	}

	/** @return iterable<SocleImportRow> */
	private function each(int $id, Outcome $outcome): iterable {
		$after = 0;
		do {
			$rows = $this->rows->page($id, $outcome, $after, 500);
			foreach ($rows as $row) {
				$after = $row['id'];
				yield $row;
			}
		} while ($rows !== []);
	}
}
