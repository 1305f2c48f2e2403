<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use Exception;
use OCP\Constants;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\IUserManager;
use OCP\Share\IManager;
use OCP\Share\IShare;

/** Folders of the holding account, shared with groups: where Team folders is not installed. */
final readonly class ShareBackend implements FolderBackend {
	private const READ = Constants::PERMISSION_READ;
	/** Nobody shares a circle's folder further. */
	private const WRITE = self::READ | Constants::PERMISSION_UPDATE | Constants::PERMISSION_CREATE | Constants::PERMISSION_DELETE;

	public function __construct(
		private HoldingAccount $holding,
		private SharePolicies $policies,
		private NodeShares $shares,
		private IManager $manager,
		private IRootFolder $files,
		private IUserManager $users,
	) {
	}

	public function refusal(): ?string {
		return $this->holding->refusal() ?? $this->policies->refusal($this->holding->id());
	}

	public function create(string $name, array $taken, bool $again): FolderPlace {
		return self::guarded(function () use ($name, $taken, $again): FolderPlace {
			$home = $this->files->getUserFolder($this->holding->id());
			$made = $again ? $this->begun($home, $name, $taken) : null;
			$made ??= $home->newFolder(self::free($home, $name));
			return new FolderPlace($this->holding->id(), $made->getId(), $made->getName());
		});
	}

	public function fill(FolderPlace $place, array $names, array $groups): void {
		self::guarded(function () use ($place, $names): void {
			$folder = $this->node($place->reference, $place->fileId) ?? throw new FolderFailure('folder_gone');
			foreach ($names as $name) {
				if (!$folder->nodeExists($name)) {
					$folder->newFolder($name);
				}
			}
		});
	}

	public function find(CircleFolder $folder): ?FolderPlace {
		return self::guarded(function () use ($folder): ?FolderPlace {
			$node = $this->users->userExists($folder->reference) ? $this->node($folder->reference, $folder->fileId) : null;
			return $node === null ? null : new FolderPlace($folder->reference, $node->getId(), $node->getName());
		});
	}

	/** A share keeps the name that its folder had when it was shared: it is shared anew. */
	public function rename(FolderPlace $place, string $name): string {
		return self::guarded(function () use ($place, $name): string {
			$node = $this->node($place->reference, $place->fileId) ?? throw new FolderFailure('folder_gone');
			$parent = $node->getParent();
			$free = self::free($parent, $name);
			$node->move($parent->getPath() . '/' . $free);
			foreach ($this->groupShares($place) as $share) {
				$this->manager->deleteShare($share);
				$this->share($place, $share->getSharedWith() ?? '', $share->getPermissions());
			}
			return $free;
		});
	}

	public function apply(FolderPlace $place, array $rights): void {
		self::guarded(function () use ($place, $rights): void {
			$wanted = [];
			foreach ($rights as $right) {
				$wanted[$right->who] = $right->write ? self::WRITE : self::READ;
			}
			$node = $this->node($place->reference, $place->fileId) ?? throw new FolderFailure('folder_gone');
			// what is too much goes first: killed in between, someone lacks a right and nobody has one too many
			foreach ($this->shares->of($place->reference, $node) as $share) {
				$group = $share->getShareType() === IShare::TYPE_GROUP ? $share->getSharedWith() ?? '' : '';
				if (!isset($wanted[$group])) {
					$this->manager->deleteShare($share);
					continue;
				}
				if ($share->getPermissions() !== $wanted[$group] || $share->getExpirationDate() !== null) {
					$this->manager->updateShare($share->setNode($node)->setPermissions($wanted[$group])->setNoExpirationDate(true)->setExpirationDate(null));
				}
				unset($wanted[$group]);
			}
			foreach ($rights as $right) {
				if (isset($wanted[$right->who])) {
					$this->share($place, $right->who, $wanted[$right->who]);
				}
			}
		});
	}

	public function rights(FolderPlace $place): array {
		return self::guarded(function () use ($place): array {
			$node = $this->node($place->reference, $place->fileId);
			return $node === null ? [] : $this->shares->rights($place->reference, $node);
		});
	}

	public function isVerifiable(FolderPlace $place): bool {
		return true;
	}

	private function share(FolderPlace $place, string $group, int $permissions): void {
		$node = $this->node($place->reference, $place->fileId) ?? throw new FolderFailure('folder_gone');
		$this->manager->createShare($this->manager->newShare()
			->setNode($node)
			->setShareType(IShare::TYPE_GROUP)
			->setSharedWith($group)
			->setSharedBy($place->reference)
			->setPermissions($permissions)
			->setNoExpirationDate(true));
	}

	/** @return list<IShare> */
	private function groupShares(FolderPlace $place): array {
		$node = $this->node($place->reference, $place->fileId);
		$shares = $node === null ? [] : $this->shares->of($place->reference, $node);
		return array_values(array_filter($shares, static fn (IShare $share): bool => $share->getShareType() === IShare::TYPE_GROUP));
	}

	private function node(string $account, int $fileId): ?Folder {
		$node = $this->files->getUserFolder($account)->getFirstNodeById($fileId);
		return $node instanceof Folder ? $node : null;
	}

	/**
	 * The folder that an interrupted call has made: by its name, nobody's yet, and with no file in it.
	 *
	 * @param list<int> $taken
	 */
	private function begun(Folder $home, string $name, array $taken): ?Folder {
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
	private static function guarded(callable $work): mixed {
		try {
			return $work();
		} catch (FolderFailure $failure) {
			throw $failure;
		} catch (Exception $exception) {
			throw new FolderFailure('folder_failed', null, $exception);
		}
	}
}
