<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Problem;
use OCA\Socle\Task\Task;
use OCA\Socle\Task\TaskKind;
use OCA\Socle\Task\TaskRunner;
use RuntimeException;

/**
 * An import in one go, of a file on this machine. It is known by a fingerprint of file and options until its result has
 * been told: asked again for the same before that, it goes on where it was.
 */
final readonly class FileImport {
	public function __construct(
		private ImportDrafts $drafts,
		private ImportRuns $runs,
		private ImportMapper $imports,
		private ImportClosing $closing,
		private TaskRunner $tasks,
	) {
	}

	/**
	 * @param ?callable(Task): void $tell called now and then
	 * @return Import with its counts
	 * @throws Problem the file cannot be taken; nothing was written
	 */
	public function run(string $path, ImportOptions $options, string $by, bool $dryRun, ?callable $tell): Import {
		$import = $this->prepare($path, $options, $by, $dryRun);
		$task = $this->tasks->latest(TaskKind::OF_IMPORTS, $import->getId());
		if ($task?->isOpen() === true) {
			$task = $this->tasks->run($task->getId(), INF, true, $tell);
		}
		$import = $this->imports->find($import->getId());
		if ($task?->getError() !== null) {
			$this->giveUp($import);
			throw new Invalid($task->getError());
		}
		if ($task === null || $task->isOpen()) {
			throw new Conflict('task_taken');
		}
		return $import;
	}

	/** The result has been told: the same command is a new import from now on. */
	public function told(Import $import, bool $dryRun): void {
		if ($dryRun) {
			$this->drafts->delete($import->getId());
			return;
		}
		$import->setHash(null);
		$this->imports->update($import);
		if ($import->getChunks() > 0) {
			$this->closing->close($import);
		}
	}

	/** What it has written, if anything, can be undone like any import. */
	private function giveUp(Import $import): void {
		if ($import->is(ImportState::Failed)) {
			$this->drafts->delete($import->getId());
		} else {
			$this->told($import, false);
		}
	}

	/** @throws Problem */
	private function prepare(string $path, ImportOptions $options, string $by, bool $dryRun): Import {
		$size = filesize($path);
		if ($size === 0) {
			throw new FileProblem(FileReason::Empty);
		}
		if ($size > ImportFiles::MOST_BYTES) {
			throw new FileProblem(FileReason::TooLarge);
		}
		$hash = $options->fingerprint(hash_file('sha256', $path) . ($dryRun ? ' dry' : ''), $by);
		$import = $this->imports->findByHash($hash) ?? $this->drafts->create($options, $by, $hash);
		if ($import->is(ImportState::Uploading)) {
			try {
				$this->copy($path, $import);
			} catch (FileProblem $problem) {
				$this->drafts->delete($import->getId());
				throw $problem;
			}
		}
		$import = $this->imports->find($import->getId());
		if ($import->is(ImportState::Ready)) {
			$dryRun ? $this->runs->check($import, $by) : $this->runs->run($import->getId(), $by, ImportState::Ready);
		}
		return $import;
	}

	/** @throws FileProblem */
	private function copy(string $path, Import $import): void {
		$file = fopen($path, 'rb');
		if ($file === false) {
			throw new RuntimeException('The file cannot be read');
		}
		$bytes = $chunks = 0;
		while (($chunk = (string)stream_get_contents($file, ImportFiles::COPY_BYTES)) !== '') {
			$this->drafts->put($import->getId(), $chunks++, $chunk);
			$bytes += strlen($chunk);
		}
		fclose($file);
		$this->drafts->complete($import->getId(), $chunks, $bytes);
	}
}
