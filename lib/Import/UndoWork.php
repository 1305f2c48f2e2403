<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Consent\ConsentBook;
use OCA\Socle\Register\ImportUndo;
use OCA\Socle\Task\Progress;
use OCA\Socle\Task\Task;
use OCA\Socle\Task\Work;

/** Takes an import back: first whom it brought, then what it added to others. What somebody changed since stays. */
final readonly class UndoWork implements Work {
	private const DELETE = 0;
	private const REVERT = 1;

	public function __construct(
		private ImportMapper $imports,
		private ImportUndo $undo,
		private ConsentBook $consents,
		private AccessLog $log,
	) {
	}

	public function step(Task $task): Progress {
		$import = $this->imports->find($task->getSubjectId());
		$phase = $task->at('phase');
		$after = $task->at('contact');
		$seen = $phase === self::DELETE
			// Held open: nobody records a consent of somebody who is about to go.
			? $this->consents->open(fn (): array => $this->undo->deleteCreated($import->getId(), $after))
			: $this->undo->revertCompleted($import->getId(), $after, $task->getCreatedBy());
		$finished = $seen === [] && $phase === self::REVERT;
		if ($finished) {
			$import->become(ImportState::Undone);
			$this->imports->update($import);
			$this->log->record(AccessAction::Undo, [], count: $task->getDone(), user: $task->getCreatedBy());
		}
		$checkpoint = $seen === [] ? ['phase' => self::REVERT, 'contact' => 0] : ['phase' => $phase, 'contact' => max($seen)];
		return new Progress($checkpoint, $finished ? $task->getTotal() : $task->getDone() + count($seen), $task->getTotal(), $finished);
	}

	public function failed(Task $task): void {
	}

	public function afterwards(Task $task): void {
	}
}
