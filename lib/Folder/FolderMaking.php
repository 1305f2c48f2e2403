<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleAction;
use OCA\Socle\Circle\CircleLog;
use OCA\Socle\Problem\Busy;
use OCA\Socle\Problem\Conflict;

/**
 * A folder for a circle. What was made of one that was interrupted is found again, not made twice: the row is there first, the
 * folder comes next, its number last.
 */
final readonly class FolderMaking {
	public function __construct(
		private FolderMapper $folders,
		private FolderBackends $backends,
		private FolderIntent $intent,
		private FolderNaming $naming,
		private CircleLog $log,
	) {
	}

	/**
	 * @throws Conflict
	 * @throws Busy where somebody else is making it
	 */
	public function create(Circle $circle, FolderKind $kind, FolderDriver $driver): CircleFolder {
		$this->check($circle, $kind, $driver);
		$before = $this->folders->find($circle->id, $kind);
		$this->folders->begin($circle->id, $kind, $driver);
		$folder = $before ?? $this->folders->find($circle->id, $kind) ?? throw new Busy('folder_busy');
		if ($folder->isFinished() && $this->backends->of($folder->driver)->find($folder) !== null) {
			throw new Conflict('folder_exists', 'kind');
		}
		if (!$this->folders->claim($folder, $driver)) {
			throw new Busy('folder_busy');
		}
		try {
			$this->make($circle, $folder, $driver, $before?->isFinished() === false && $before->driver === $driver);
		} catch (FolderFailure $failure) {
			$this->folders->release($folder);
			throw $failure;
		}
		return $this->folders->find($circle->id, $kind) ?? throw new Busy('folder_busy');
	}

	/** @throws Conflict */
	private function check(Circle $circle, FolderKind $kind, FolderDriver $driver): void {
		$reason = match (true) {
			$circle->isDissolved() => 'circle_dissolved',
			$circle->private && $kind === FolderKind::Open => 'circle_private',
			$this->intent->writers($circle) === [] => 'circle_without_group',
			default => $this->backends->of($driver)->refusal(),
		};
		if ($reason !== null) {
			throw new Conflict($reason);
		}
	}

	/** @param bool $again a folder may be there, which an interrupted call has made */
	private function make(Circle $circle, CircleFolder $folder, FolderDriver $driver, bool $again): void {
		$backend = $this->backends->of($driver);
		$place = $backend->create($this->naming->of($circle, $folder->kind), $this->folders->files(), $again);
		$backend->fill($place, $this->naming->template(), $this->intent->writers($circle));
		$backend->apply($place, $this->intent->rights($circle, $folder, []));
		$this->folders->finish($folder, $place);
		$this->log->record($circle->id, CircleAction::Folder, '', $place->name);
	}
}
