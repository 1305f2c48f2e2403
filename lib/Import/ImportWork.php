<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Problem\Busy;
use OCA\Socle\Register\ContactBatch;
use OCA\Socle\Register\ContactWrites;
use OCA\Socle\Register\Origin;
use OCA\Socle\Task\Progress;
use OCA\Socle\Task\Task;
use OCA\Socle\Task\Work;
use OCP\AppFramework\Utility\ITimeFactory;

/** The import itself: each step's contacts, history, counts and checkpoint are written together. */
final readonly class ImportWork implements Work {
	public function __construct(
		private ImportMapper $imports,
		private ListStep $list,
		private ContactBatch $batch,
		private ContactWrites $writes,
		private AccessLog $log,
		private ImportClosing $closing,
		private ITimeFactory $time,
	) {
	}

	public function step(Task $task): Progress {
		$import = $this->imports->find($task->getSubjectId());
		$people = new RegisterPeople($this->batch);
		$progress = $this->list->take($task, $import, [$people], fn (Slate $slate): array => $this->write($slate, $people, $import));
		if ($progress->finished) {
			$import->become(ImportState::Done);
			$import->setClosedAt($this->time->getTime());
			$written = $import->getCreated() + $import->getCompleted();
			$this->log->record(AccessAction::Import, [], count: $written, user: $import->getCreatedBy());
		}
		$this->imports->update($import);
		return $progress;
	}

	/** What has been written can be undone. */
	public function failed(Task $task): void {
		$import = $this->imports->find($task->getSubjectId());
		$import->become($import->getRowTotal() === 0 ? ImportState::Failed : ImportState::Done);
		$import->setClosedAt($this->time->getTime());
		$this->imports->update($import);
	}

	public function afterwards(Task $task): void {
		$this->closing->close($this->imports->find($task->getSubjectId()));
	}

	/**
	 * @return array<int, int> new contacts' identifiers by reference
	 * @throws Busy somebody has changed a contact meanwhile
	 */
	private function write(Slate $slate, RegisterPeople $people, Import $import): array {
		$by = $import->getCreatedBy();
		$ids = $this->batch->create(array_values($slate->created), $import->getId(), $by, $this->time->getTime());
		foreach ($slate->completed as $id => $completion) {
			$contact = $people->contacts[$id] ?? throw new Busy('conflict');
			if ($completion->after !== null && !$this->writes->change($contact, $completion->after, $completion->changed, Origin::Import, $import->getId(), $by)) {
				throw new Busy('conflict');
			}
		}
		return array_combine(array_keys($slate->created), $ids);
	}
}
