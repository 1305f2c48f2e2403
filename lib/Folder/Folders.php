<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Problem\Busy;
use OCA\Socle\Problem\Conflict;

/**
 * The folders of circles: what they should be, what they are, and how the first becomes the second. Whoever calls has checked
 * the right to it.
 */
final readonly class Folders {
	public function __construct(
		private FolderMapper $folders,
		private FolderBackends $backends,
		private FolderIntent $intent,
		private FolderApplying $applying,
		private FolderMaking $making,
	) {
	}

	/** @return list<CircleFolder> the open one first; archived and unfinished ones too */
	public function of(Circle $circle): array {
		return $this->folders->of($circle->id);
	}

	/** @return array<int, list<CircleFolder>> by circle, in one query */
	public function all(): array {
		return $this->folders->all();
	}

	/**
	 * Also goes on with one that was begun and not finished, and makes one anew that is gone.
	 *
	 * @throws Conflict where there is one, or it cannot be made
	 * @throws Busy where somebody else is making it
	 */
	public function create(Circle $circle, FolderKind $kind, FolderDriver $driver): CircleFolder {
		return $this->making->create($circle, $kind, $driver);
	}

	/**
	 * Name and rights become what the circle intends, what was begun is finished; a dissolved circle's folders are archived:
	 * nobody writes in them any more, and whoever read them reads them.
	 *
	 * @return list<FolderDifference> what differs all the same
	 */
	public function apply(Circle $circle): array {
		return $this->applying->apply($circle);
	}

	/** @return list<FolderDifference> what differs now; nothing is changed */
	public function readBack(Circle $circle): array {
		return $this->applying->readBack($circle);
	}

	/**
	 * @param ?list<FolderRight> $granted as `granted()` gave it, for who has it already: whoever read a dissolved circle's folder reads it
	 * @return list<FolderRight> who should have a right
	 * @throws FolderFailure
	 */
	public function intended(Circle $circle, CircleFolder $folder, ?array $granted = null): array {
		$granted ??= $circle->isDissolved() ? $this->granted($folder) ?? [] : [];
		return $this->intent->rights($circle, $folder, $granted);
	}

	/**
	 * @return ?list<FolderRight> who has a right, as the platform says now; null: the folder is not there
	 * @throws FolderFailure
	 */
	public function granted(CircleFolder $folder): ?array {
		$backend = $this->backends->of($folder->driver);
		$place = $backend->find($folder);
		return $place === null ? null : $backend->rights($place);
	}
}
