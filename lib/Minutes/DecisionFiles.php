<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Database\Database;
use OCA\Socle\Folder\FolderFailure;
use OCA\Socle\Folder\FolderWriting;
use OCA\Socle\Problem\Problem;
use OCP\BackgroundJob\IJobList;

/** Copies in the folders of circles: owed in the transaction of an adoption, written afterwards, looked at from time to time. */
final readonly class DecisionFiles {
	private const AT_ONCE = 20;

	public function __construct(
		private DecisionFileMapper $files,
		private DecisionFileText $texts,
		private FolderWriting $folder,
		private CircleRights $circles,
		private IJobList $jobs,
		private Database $database,
	) {
	}

	/**
	 * @param int $minutes 0 for a decision that was adopted alone
	 * @param int $decision 0 for minutes
	 */
	public function owe(int $circle, int $minutes, int $decision): void {
		$this->files->owe($circle, $minutes, $decision);
		$this->database->afterwards(fn () => $this->jobs->add(WriteDecisionFile::class, [$minutes, $decision]));
	}

	public function find(int $minutes, int $decision): ?DecisionFile {
		return $this->files->find($minutes, $decision);
	}

	/**
	 * Writes it, unless somebody else is at it.
	 *
	 * @param bool $anew although it is there, or is to be tried later
	 */
	public function write(DecisionFile $file, bool $anew = false): void {
		if (!$this->files->claim($file, $anew)) {
			return;
		}
		try {
			$text = $this->texts->of($file);
			$written = $this->folder->put($this->circles->find($file->circle), $text->private, $text->name, $text->markdown, $file->fileId);
			$this->files->finish($file, $written);
		} catch (Problem $problem) {
			$this->files->fail($file, $problem->reason);
		}
	}

	/** Whether it still is what was written. */
	public function look(DecisionFile $file): void {
		if ($file->fileId === 0 || $file->state === DecisionFileState::Due || $file->state === DecisionFileState::Failed) {
			return;
		}
		try {
			$hash = $this->folder->hash($this->circles->find($file->circle), $this->texts->isPrivate($file), $file->fileId);
		} catch (FolderFailure) {
			// nobody can tell now
			return;
		}
		$this->files->mark($file, match ($hash) {
			null => DecisionFileState::Gone,
			$file->hash => DecisionFileState::Written,
			default => DecisionFileState::Differs,
		});
	}

	/** @param float $until on the clock of microtime() */
	public function writeDue(float $until): void {
		foreach ($this->files->forgotten(self::AT_ONCE) as [$decision, $circle]) {
			$this->files->owe($circle, 0, $decision);
		}
		do {
			$due = $this->files->due(self::AT_ONCE);
			foreach ($due as $file) {
				if (microtime(true) > $until) {
					return;
				}
				$this->write($file);
			}
		} while (count($due) === self::AT_ONCE);
	}

	public function lookAtAll(): void {
		$after = 0;
		do {
			$files = $this->files->written($after, self::AT_ONCE);
			foreach ($files as $file) {
				$after = $file->id;
				$this->look($file);
			}
		} while (count($files) === self::AT_ONCE);
	}
}
