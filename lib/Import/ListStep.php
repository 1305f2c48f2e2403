<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Suppression\SecretMissing;
use OCA\Socle\Suppression\Suppressions;
use OCA\Socle\Task\Progress;
use OCA\Socle\Task\Task;

/** What a dry run and the run itself have in common: the same rows, decided in the same way, counted and listed. */
final readonly class ListStep {
	public function __construct(
		private FileReading $reading,
		private ImportRows $rows,
		private Suppressions $suppressions,
	) {
	}

	/**
	 * @param list<People> $people whom the rows may be about
	 * @param callable(Slate): array<int, int> $write keeps what the slate says; gives new contacts' identifiers by reference
	 * @throws FileProblem
	 * @throws SecretMissing it cannot be told who must never be written to again
	 */
	public function take(Task $task, Import $import, array $people, callable $write): Progress {
		$from = new Position($task->at('chunk'), $task->at('offset'), $task->at('row'), $task->at('bytes'));
		if ($from->row === 0) {
			$import->forgetCounts();
			$this->rows->clear($import->getId());
		}
		[$rows, $to, $ended] = $this->reading->read($import, $from);
		$accepted = array_values(array_filter(array_map(static fn (Row $row) => $row->fields, $rows)));
		$slate = new Slate($accepted, $people);
		$verdicts = array_map($slate->decide(...), $rows);
		$this->rows->add($import->getId(), $verdicts, $write($slate));
		$import->count($verdicts, count(array_filter($this->suppressions->among($accepted))));
		if ($ended && $import->getRowTotal() === 0) {
			throw new FileProblem(FileReason::NoRows);
		}
		$checkpoint = ['chunk' => $to->chunk, 'offset' => $to->offset, 'row' => $to->row, 'bytes' => $to->bytes];
		return new Progress($checkpoint, $to->bytes, $import->getBytes(), $ended);
	}
}
