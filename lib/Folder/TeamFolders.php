<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use Exception;
use OCP\App\IAppManager;
use OCP\Constants;
use Psr\Container\ContainerExceptionInterface;
use Psr\Container\ContainerInterface;
use ReflectionMethod;

/**
 * The app Team folders, which has no public API: found when it is needed, and each call looked at first, because its
 * signatures change between versions (known: 20 for Nextcloud 32, 21 for 33, 22 for 34). What does not look as it should is
 * a failure with a reason, never a guess.
 */
final readonly class TeamFolders {
	private const APP = 'groupfolders';
	private const MANAGER = 'OCA\\GroupFolders\\Folder\\FolderManager';
	private const METHODS = ['createFolder' => 1, 'renameFolder' => 2, 'addApplicableGroup' => 2, 'removeApplicableGroup' => 2, 'setGroupPermissions' => 3, 'getFolder' => 1, 'getAllFolders' => 0, 'mountPointExists' => 1];
	private const WRITING = Constants::PERMISSION_UPDATE | Constants::PERMISSION_CREATE | Constants::PERMISSION_DELETE;

	public function __construct(
		private IAppManager $apps,
		private ContainerInterface $container,
	) {
	}

	/** @return ?string why it cannot be used, as Wording knows it; null: it can */
	public function refusal(): ?string {
		if (!$this->apps->isEnabledForAnyone(self::APP)) {
			return 'team_folders_missing';
		}
		try {
			$manager = $this->manager();
		} catch (FolderFailure $failure) {
			return $failure->reason;
		}
		foreach (self::METHODS as $method => $arguments) {
			if (!is_callable([$manager, $method]) || (new ReflectionMethod($manager, $method))->getNumberOfRequiredParameters() > $arguments) {
				return 'team_folders_unknown';
			}
		}
		return null;
	}

	/** @throws FolderFailure */
	public function create(string $name): int {
		$id = $this->call('createFolder', $name);
		return is_int($id) && $id > 0 ? $id : throw new FolderFailure('team_folders_unknown');
	}

	/** @throws FolderFailure */
	public function rename(int $id, string $name): void {
		$this->call('renameFolder', $id, $name);
	}

	/** @throws FolderFailure */
	public function isTaken(string $name): bool {
		return $this->call('mountPointExists', $name) === true;
	}

	/**
	 * @param int $permissions of `Constants::PERMISSION_*`
	 * @throws FolderFailure
	 */
	public function give(int $id, string $group, int $permissions, bool $isNew): void {
		if ($isNew) {
			// starts with every right: told at once what it shall have
			$this->call('addApplicableGroup', $id, $group);
		}
		$this->call('setGroupPermissions', $id, $group, $permissions);
	}

	/**
	 * @param string $who identifier of the group or team
	 * @throws FolderFailure
	 */
	public function take(int $id, string $who): void {
		$this->call('removeApplicableGroup', $id, $who);
	}

	/** @throws FolderFailure */
	public function find(int $id): ?TeamFolder {
		$folder = $this->call('getFolder', $id);
		return is_object($folder) ? self::read(get_object_vars($folder)) : null;
	}

	/**
	 * @return list<TeamFolder> those that nobody has a right to yet
	 * @throws FolderFailure
	 */
	public function named(string $name): array {
		$all = $this->call('getAllFolders');
		$found = [];
		foreach (is_array($all) ? $all : [] as $folder) {
			$read = is_object($folder) ? self::read(get_object_vars($folder)) : null;
			if ($read !== null && $read->name === $name && $read->rights === []) {
				$found[] = $read;
			}
		}
		return $found;
	}

	/**
	 * @param array<array-key, mixed> $folder
	 * @throws FolderFailure
	 */
	private static function read(array $folder): TeamFolder {
		[$id, $name, $root, $groups] = [$folder['id'] ?? null, $folder['mountPoint'] ?? null, $folder['rootId'] ?? null, $folder['groups'] ?? null];
		if (!is_int($id) || !is_string($name) || !is_int($root) || !is_array($groups)) {
			throw new FolderFailure('team_folders_unknown');
		}
		$rights = [];
		foreach ($groups as $who => $given) {
			$permissions = is_array($given) ? $given['permissions'] ?? null : null;
			$isTeam = is_array($given) && ($given['type'] ?? 'group') !== 'group';
			if (!is_int($permissions)) {
				throw new FolderFailure('team_folders_unknown');
			}
			$rights[] = new FolderRight($isTeam ? Grantee::Team : Grantee::Group, (string)$who, ($permissions & self::WRITING) !== 0);
		}
		return new TeamFolder($id, $name, $root, ($folder['acl'] ?? false) !== false, $rights);
	}

	/** @throws FolderFailure */
	private function call(string $method, int|string ...$arguments): mixed {
		$refusal = $this->refusal();
		$callable = [$this->manager(), $method];
		if ($refusal !== null || !is_callable($callable)) {
			throw new FolderFailure($refusal ?? 'team_folders_unknown');
		}
		try {
			return $callable(...$arguments);
		} catch (Exception|\TypeError $error) {
			throw new FolderFailure('folder_failed', null, $error instanceof Exception ? $error : null);
		}
	}

	/** @throws FolderFailure */
	private function manager(): object {
		try {
			$manager = $this->container->get(self::MANAGER);
		} catch (ContainerExceptionInterface) {
			$manager = null;
		}
		return is_object($manager) ? $manager : throw new FolderFailure('team_folders_unknown');
	}
}
