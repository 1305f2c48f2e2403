<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\IUserManager;

/** A folder that was there before: Socle finds it by its number and tells who has it, and changes nothing of it. */
final readonly class LinkBackend implements FolderBackend {
	public function __construct(
		private NodeShares $shares,
		private IRootFolder $files,
		private IUserManager $users,
	) {
	}

	public function refusal(): ?string {
		return null;
	}

	public function create(string $name, array $taken, bool $again): FolderPlace {
		throw new FolderFailure('folder_only_linked');
	}

	public function fill(FolderPlace $place, array $names, array $groups): void {
	}

	public function find(CircleFolder $folder): ?FolderPlace {
		$node = $this->node($folder->reference, $folder->fileId);
		return $node === null ? null : new FolderPlace($folder->reference, $folder->fileId, $node->getName());
	}

	public function rename(FolderPlace $place, string $name): string {
		return $place->name;
	}

	public function apply(FolderPlace $place, array $rights): void {
	}

	public function rights(FolderPlace $place): array {
		$node = $this->node($place->reference, $place->fileId);
		return $node === null ? [] : $this->shares->rights($place->reference, $node);
	}

	/** Of what lies on a storage of its own, such as a Team folder, shares do not tell who reads it. */
	public function isVerifiable(FolderPlace $place): bool {
		return $this->node($place->reference, $place->fileId)?->isMounted() === false;
	}

	private function node(string $account, int $fileId): ?Folder {
		$node = $this->users->userExists($account) ? $this->files->getUserFolder($account)->getFirstNodeById($fileId) : null;
		return $node instanceof Folder ? $node : null;
	}
}
