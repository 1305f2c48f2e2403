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
use OCP\IGroupManager;

/** Folders of the app Team folders: they belong to nobody, and groups have rights to them. Never its advanced rules. */
final readonly class TeamBackend implements FolderBackend {
	private const READ = Constants::PERMISSION_READ;
	/** Nobody shares a circle's folder further. */
	private const WRITE = self::READ | Constants::PERMISSION_UPDATE | Constants::PERMISSION_CREATE | Constants::PERMISSION_DELETE;

	public function __construct(
		private TeamFolders $teams,
		private IRootFolder $files,
		private IGroupManager $groups,
		private ActingAs $acting,
	) {
	}

	public function refusal(): ?string {
		return $this->teams->refusal();
	}

	public function create(string $name, array $taken, bool $again): FolderPlace {
		$begun = array_filter($again ? $this->teams->named($name) : [], static fn (TeamFolder $folder): bool => !in_array($folder->root, $taken, true));
		$id = reset($begun) === false ? $this->teams->create($this->free($name)) : reset($begun)->id;
		return $this->place($id) ?? throw new FolderFailure('folder_failed');
	}

	/** Only someone who has the folder in her own files can make others in it: one of those who write in it. */
	public function fill(FolderPlace $place, array $names, array $groups): void {
		$this->apply($place, array_map(static fn (string $group): FolderRight => new FolderRight(Grantee::Group, $group, true), $groups));
		foreach ($groups as $group) {
			foreach ($this->groups->get($group)?->searchDisplayName('', 1) ?? [] as $user) {
				$this->fillAs($user->getUID(), $place, $names);
				return;
			}
		}
	}

	public function find(CircleFolder $folder): ?FolderPlace {
		return $this->place((int)$folder->reference);
	}

	public function rename(FolderPlace $place, string $name): string {
		$free = $this->free($name);
		$this->teams->rename((int)$place->reference, $free);
		return $free;
	}

	public function apply(FolderPlace $place, array $rights): void {
		$id = (int)$place->reference;
		$given = $this->teams->find($id)->rights ?? throw new FolderFailure('folder_gone');
		foreach ($given as $right) {
			if (self::same($right, $rights) === null) {
				$this->teams->take($id, $right->who);
			}
		}
		foreach ($rights as $right) {
			$this->teams->give($id, $right->who, $right->write ? self::WRITE : self::READ, self::same($right, $given) === null);
		}
	}

	public function rights(FolderPlace $place): array {
		return $this->teams->find((int)$place->reference)->rights ?? [];
	}

	public function isVerifiable(FolderPlace $place): bool {
		return !($this->teams->find((int)$place->reference)->hasRules ?? true);
	}

	private function place(int $id): ?FolderPlace {
		$folder = $this->teams->find($id);
		return $folder === null ? null : new FolderPlace((string)$id, $folder->root, $folder->name);
	}

	private function free(string $name): string {
		$free = $name;
		for ($number = 2; $this->teams->isTaken($free); $number++) {
			$free = "$name ($number)";
		}
		return $free;
	}

	/** @param list<string> $names */
	private function fillAs(string $user, FolderPlace $place, array $names): void {
		try {
			$this->acting->account($user, function () use ($user, $place, $names): void {
				$folder = $this->files->getUserFolder($user)->getFirstNodeById($place->fileId);
				foreach ($names as $name) {
					if ($folder instanceof Folder && !$folder->nodeExists($name)) {
						$folder->newFolder($name);
					}
				}
			});
		} catch (FolderFailure $failure) {
			throw $failure;
		} catch (Exception $exception) {
			throw new FolderFailure('folder_failed', null, $exception);
		}
	}

	/** @param list<FolderRight> $rights */
	private static function same(FolderRight $wanted, array $rights): ?FolderRight {
		foreach ($rights as $right) {
			if ($right->isOfSame($wanted)) {
				return $right;
			}
		}
		return null;
	}
}
