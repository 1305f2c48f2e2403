<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Register\ImportUndo;
use OCA\Socle\Task\Task;
use OCA\Socle\Task\TaskKind;
use OCA\Socle\Task\TaskRunner;
use OCP\AppFramework\Utility\ITimeFactory;

/** Starts the tasks of an import: dry run, run, undo. */
final readonly class ImportRuns {
	public function __construct(
		private ImportMapper $imports,
		private TaskRunner $tasks,
		private ImportUndo $undo,
		private Database $database,
		private ITimeFactory $time,
	) {
	}

	/** @throws Conflict */
	public function check(Import $import, string $by): Task {
		return $this->start($import, TaskKind::Check, [ImportState::Ready], ImportState::Checking, $import->getBytes(), $by);
	}

	/**
	 * @param ImportState $from a person sees the dry run first; a command need not
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function run(int $id, string $by, ImportState $from = ImportState::Checked): Task {
		$import = $this->imports->find($id);
		return $this->start($import, TaskKind::Import, [$from], ImportState::Running, $import->getBytes(), $by);
	}

	/**
	 * @return array{delete: int, revert: int, keep: int} contacts that would go, go back, and stay as they are
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function preview(int $id): array {
		$this->undoable($id);
		return $this->undo->preview($id);
	}

	/**
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function undo(int $id, string $by): Task {
		$import = $this->undoable($id);
		$contacts = $import->getCreated() + $import->getCompleted();
		return $this->start($import, TaskKind::Undo, [ImportState::Done], ImportState::Undoing, $contacts, $by);
	}

	/**
	 * @throws NotFound
	 * @throws Conflict
	 */
	private function undoable(int $id): Import {
		$import = $this->imports->find($id);
		$until = $import->undoableUntil() ?? throw new Conflict('state');
		return $until >= $this->time->getTime() ? $import : throw new Conflict('undo_too_late');
	}

	/**
	 * @param non-empty-list<ImportState> $from
	 * @throws Conflict
	 */
	private function start(Import $import, TaskKind $kind, array $from, ImportState $to, int $total, string $by): Task {
		return $this->database->atomically(function () use ($import, $kind, $from, $to, $total, $by): Task {
			if (!$this->imports->move($import->getId(), $from, $to)) {
				throw new Conflict('state');
			}
			return $this->tasks->start($kind, $import->getId(), $total, $by);
		});
	}
}
