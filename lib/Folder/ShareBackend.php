<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use Exception;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;

/** Folders of the holding account, shared with groups: where Team folders is not installed. */
final readonly class ShareBackend implements FolderBackend {
	public function __construct(
		private HoldingAccount $holding,
		private SharePolicies $policies,
		private NodeShares $shares,
		private GroupShares $groups,
		private IRootFolder $files,
		private ActingAs $acting,
	) {
	}

	public function refusal(): ?string {
		return $this->holding->refusal() ?? $this->policies->refusal($this->holding->id());
	}

	public function create(string $name, array $taken, bool $again): FolderPlace {
		$account = $this->holding->id();
		return $this->guarded($account, function () use ($account, $name, $taken, $again): FolderPlace {
			$home = $this->files->getUserFolder($account);
			$made = $again ? self::begun($home, $name, $taken) : null;
			$made ??= $home->newFolder(self::free($home, $name));
			return new FolderPlace($account, $made->getId(), $made->getName());
		});
	}

	public function fill(FolderPlace $place, array $names, array $groups): void {
		$this->guarded($place->reference, function () use ($place, $names): void {
			$folder = $this->node($place);
			foreach ($names as $name) {
				if (!$folder->nodeExists($name)) {
					$folder->newFolder($name);
				}
			}
		});
	}

	public function find(CircleFolder $folder): ?FolderPlace {
		if (!$this->acting->exists($folder->reference)) {
			return null;
		}
		return $this->guarded($folder->reference, function () use ($folder): ?FolderPlace {
			$node = $this->files->getUserFolder($folder->reference)->getFirstNodeById($folder->fileId);
			return $node instanceof Folder ? new FolderPlace($folder->reference, $node->getId(), $node->getName()) : null;
		});
	}

	public function rename(FolderPlace $place, string $name): string {
		return $this->guarded($place->reference, function () use ($place, $name): string {
			$node = $this->node($place);
			$parent = $node->getParent();
			$free = self::free($parent, $name);
			$node->move($parent->getPath() . '/' . $free);
			$this->groups->renew($place->reference, $this->node($place));
			return $free;
		});
	}

	public function apply(FolderPlace $place, array $rights): void {
		$this->guarded($place->reference, fn () => $this->groups->apply($place->reference, $this->node($place), $rights));
	}

	public function rights(FolderPlace $place): array {
		return $this->guarded($place->reference, fn (): array => $this->shares->rights($place->reference, $this->node($place)));
	}

	public function isVerifiable(FolderPlace $place): bool {
		return true;
	}

	/** @throws FolderFailure */
	private function node(FolderPlace $place): Folder {
		$node = $this->files->getUserFolder($place->reference)->getFirstNodeById($place->fileId);
		return $node instanceof Folder ? $node : throw new FolderFailure('folder_gone');
	}

	/**
	 * The folder that an interrupted call has made: by its name, nobody's yet, and with no file in it.
	 *
	 * @param list<int> $taken
	 */
	private static function begun(Folder $home, string $name, array $taken): ?Folder {
		$node = $home->nodeExists($name) ? $home->get($name) : null;
		return $node instanceof Folder && !in_array($node->getId(), $taken, true) && self::isBare($node) ? $node : null;
	}

	private static function isBare(Folder $folder): bool {
		foreach ($folder->getDirectoryListing() as $node) {
			if (!$node instanceof Folder || $node->getDirectoryListing() !== []) {
				return false;
			}
		}
		return true;
	}

	private static function free(Folder $folder, string $name): string {
		$free = $name;
		for ($number = 2; $folder->nodeExists($free); $number++) {
			$free = "$name ($number)";
		}
		return $free;
	}

	/**
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws FolderFailure whatever files and shares throw
	 */
	private function guarded(string $account, callable $work): mixed {
		try {
			return $this->acting->account($account, $work);
		} catch (FolderFailure $failure) {
			throw $failure;
		} catch (Exception $exception) {
			throw new FolderFailure('folder_failed', null, $exception);
		}
	}
}
