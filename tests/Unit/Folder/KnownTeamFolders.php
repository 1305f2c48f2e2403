<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Folder;

use OCP\Constants;

/** Answers as Team folders 20 to 22 do, as far as Socle asks. */
class KnownTeamFolders {
	/** @var list<string> */
	public array $calls = [];
	/** @var array<int, array{string, array<string, int>}> */
	private array $folders = [];

	public function createFolder(string $mountPoint): int {
		$this->calls[] = 'createFolder';
		$this->folders[7] = [$mountPoint, []];
		return 7;
	}

	public function renameFolder(int $folderId, string $newMountPoint): void {
	}

	public function addApplicableGroup(int $folderId, string $groupId): void {
		$this->calls[] = 'addApplicableGroup';
		$this->folders[$folderId][1][$groupId] = Constants::PERMISSION_ALL;
	}

	public function removeApplicableGroup(int $folderId, string $groupId): void {
	}

	public function setGroupPermissions(int $folderId, string $groupId, int $permissions): void {
		$this->calls[] = 'setGroupPermissions';
		$this->folders[$folderId][1][$groupId] = $permissions;
	}

	public function getFolder(int $id): ?object {
		[$name, $groups] = $this->folders[$id] ?? ['', []];
		$given = array_map(static fn (int $permissions): array => ['displayName' => '', 'permissions' => $permissions, 'type' => 'group'], $groups);
		return $name === '' ? null : (object)['id' => $id, 'mountPoint' => $name, 'rootId' => $id * 10, 'groups' => $given, 'acl' => false];
	}

	/** @return array<int, object> */
	public function getAllFolders(): array {
		return array_filter(array_map($this->getFolder(...), array_keys($this->folders)));
	}

	public function mountPointExists(string $mountPoint): bool {
		return false;
	}
}
