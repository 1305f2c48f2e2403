<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Decision\DecisionRights;
use OCA\Socle\Problem\NotFound;

/** Somebody of the circle looks whether a copy is still what was written, or has it written again. */
final readonly class DecisionFileService {
	public function __construct(
		private DecisionFiles $files,
		private MinutesRights $minutes,
		private DecisionRights $decisions,
	) {
	}

	/** @throws NotFound */
	public function ofMinutes(int $id): DecisionFile {
		$this->minutes->write($id);
		return $this->files->find($id, 0) ?? throw new NotFound();
	}

	/** @throws NotFound */
	public function ofDecision(int $id): DecisionFile {
		$decision = $this->decisions->write($id);
		return $this->files->find($decision->minutes ?? 0, $decision->minutes === null ? $id : 0) ?? throw new NotFound();
	}

	/** @throws NotFound */
	public function look(DecisionFile $file): DecisionFile {
		$this->files->look($file);
		return $this->files->find($file->minutes, $file->decision) ?? throw new NotFound();
	}

	/** @throws NotFound */
	public function write(DecisionFile $file): DecisionFile {
		$this->files->write($file, true);
		return $this->files->find($file->minutes, $file->decision) ?? throw new NotFound();
	}
}
