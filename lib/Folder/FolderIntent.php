<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\GroupRight;
use OCA\Socle\Circle\MappedGroups;
use OCP\IGroupManager;

/** Who should have which right to a folder: rights are given to groups, and those of several groups add up. */
final readonly class FolderIntent {
	public function __construct(
		private MappedGroups $groups,
		private CollectiveGroups $collective,
		private IGroupManager $manager,
	) {
	}

	/**
	 * Of a dissolved circle nobody writes in its folders any more, and whoever read them reads them.
	 *
	 * @param list<FolderRight> $granted as it is now
	 * @return list<FolderRight>
	 */
	public function rights(Circle $circle, CircleFolder $folder, array $granted): array {
		if ($circle->isDissolved()) {
			return self::readOnly($granted);
		}
		$groups = $this->groups->of($circle);
		return $this->existing(self::of($circle, $folder->kind, $groups, $this->collective->members(), $this->collective->newcomers()));
	}

	/**
	 * @param array<string, string> $groups of the circle, by right
	 * @param string $members identifier of the members' group; '' for none
	 * @param string $newcomers identifier of the newcomers' group; '' for none
	 * @return list<FolderRight>
	 */
	public static function of(Circle $circle, FolderKind $kind, array $groups, string $members, string $newcomers): array {
		$isOpen = $kind === FolderKind::Open && !$circle->private;
		$rights = [new FolderRight(Grantee::Group, $groups[GroupRight::Write->value] ?? '', true)];
		$readers = $isOpen ? [$groups[GroupRight::Read->value] ?? '', $members, $circle->newcomersRead ? $newcomers : ''] : [];
		foreach ($readers as $group) {
			$rights[] = new FolderRight(Grantee::Group, $group, false);
		}
		return array_values(array_filter($rights, static fn (FolderRight $right): bool => $right->who !== ''));
	}

	/**
	 * @param list<FolderRight> $granted
	 * @return list<FolderRight>
	 */
	public static function readOnly(array $granted): array {
		$groups = array_filter($granted, static fn (FolderRight $right): bool => $right->grantee === Grantee::Group);
		return array_values(array_map(static fn (FolderRight $right): FolderRight => new FolderRight($right->grantee, $right->who, false), $groups));
	}

	/** @return list<string> the groups that write in the circle's folders */
	public function writers(Circle $circle): array {
		$group = $this->groups->of($circle)[GroupRight::Write->value] ?? '';
		return $group !== '' && $this->manager->groupExists($group) ? [$group] : [];
	}

	/**
	 * A group that was deleted just now gets nothing.
	 *
	 * @param list<FolderRight> $rights
	 * @return list<FolderRight>
	 */
	private function existing(array $rights): array {
		return array_values(array_filter($rights, fn (FolderRight $right): bool => $this->manager->groupExists($right->who)));
	}
}
