<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Problem\Problem;
use OCP\AppFramework\Utility\ITimeFactory;

/** What a circle intends becomes what its folders are; and what they are is read back, because nobody else tells. */
final readonly class FolderApplying {
	public function __construct(
		private FolderMapper $folders,
		private FolderBackends $backends,
		private FolderIntent $intent,
		private FolderNaming $naming,
		private FolderMaking $making,
		private ITimeFactory $time,
	) {
	}

	/** @return list<FolderDifference> what differs all the same */
	public function apply(Circle $circle): array {
		$failures = [];
		foreach ($this->folders->of($circle->id) as $folder) {
			try {
				$this->applyTo($circle, $folder);
			} catch (Problem $problem) {
				$failures[] = new FolderDifference($folder, FolderDifferenceKind::Unavailable, null, $problem->reason);
			}
		}
		return [...$failures, ...$this->readBack($circle)];
	}

	/** @return list<FolderDifference> */
	public function readBack(Circle $circle): array {
		$differences = [];
		foreach ($this->folders->of($circle->id) as $folder) {
			try {
				array_push($differences, ...$this->differences($circle, $folder));
			} catch (FolderFailure $failure) {
				$differences[] = new FolderDifference($folder, FolderDifferenceKind::Unavailable, null, $failure->reason);
			}
		}
		return $differences;
	}

	/** @throws Problem */
	private function applyTo(Circle $circle, CircleFolder $folder): void {
		if (!$folder->isFinished()) {
			if (!$circle->isDissolved()) {
				$this->making->create($circle, $folder->kind, $folder->driver);
			}
			return;
		}
		$backend = $this->backends->of($folder->driver);
		$place = $backend->find($folder);
		if ($place === null) {
			return;
		}
		$backend->apply($place, $this->intent->rights($circle, $folder, $circle->isDissolved() ? $backend->rights($place) : []));
		$wanted = $this->naming->of($circle, $folder->kind);
		$name = $this->naming->fits($place->name, $wanted) ? $place->name : $backend->rename($place, $wanted);
		$archivedAt = $circle->isDissolved() ? ($folder->isArchived() ? $folder->archivedAt : $this->time->getTime()) : 0;
		$this->folders->note($folder, $name, $archivedAt);
	}

	/**
	 * @return list<FolderDifference>
	 * @throws FolderFailure
	 */
	private function differences(Circle $circle, CircleFolder $folder): array {
		if (!$folder->isFinished()) {
			return [new FolderDifference($folder, FolderDifferenceKind::Unfinished)];
		}
		$backend = $this->backends->of($folder->driver);
		$place = $backend->find($folder);
		if ($place === null) {
			return [new FolderDifference($folder, FolderDifferenceKind::Gone)];
		}
		$granted = $backend->rights($place);
		$differences = FolderComparison::of($folder, $this->intent->rights($circle, $folder, $granted), $granted);
		if (!$backend->isVerifiable($place)) {
			$differences[] = new FolderDifference($folder, FolderDifferenceKind::Unverifiable);
		}
		if ($folder->driver !== FolderDriver::Link && !$this->naming->fits($place->name, $this->naming->of($circle, $folder->kind))) {
			$differences[] = new FolderDifference($folder, FolderDifferenceKind::Renamed);
		}
		return $differences;
	}
}
