<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Database\Database;
use OCA\Socle\Register\ContactBatch;
use OCA\Socle\Task\Progress;
use OCA\Socle\Task\Task;
use OCA\Socle\Task\Work;

/** The dry run: tells what an import would do, and writes nothing to the register. */
final readonly class CheckWork implements Work {
	public function __construct(
		private ImportMapper $imports,
		private ListStep $list,
		private Database $database,
		private ContactBatch $batch,
	) {
	}

	public function step(Task $task): Progress {
		$import = $this->imports->find($task->getSubjectId());
		$keys = new FileKeys($this->database, $import->getId());
		if ($task->at('row') === 0) {
			$keys->clear();
		}
		$progress = $this->list->take($task, $import, [new RegisterPeople($this->batch), $keys], static function (Slate $slate) use ($keys): array {
			$keys->remember($slate);
			return [];
		});
		if ($progress->finished) {
			$import->become(ImportState::Checked);
		}
		$this->imports->update($import);
		return $progress;
	}

	public function failed(Task $task): void {
		$import = $this->imports->find($task->getSubjectId());
		$import->become(ImportState::Failed);
		$this->imports->update($import);
	}

	public function afterwards(Task $task): void {
		(new FileKeys($this->database, $task->getSubjectId()))->clear();
	}
}
