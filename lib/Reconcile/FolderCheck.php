<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Circle\CircleLog;
use OCA\Socle\Circle\Intention;
use OCA\Socle\Folder\CircleFolder;
use OCA\Socle\Folder\FolderDifference;
use OCA\Socle\Folder\FolderDifferenceKind;
use OCA\Socle\Folder\FolderDriver;
use OCA\Socle\Folder\Folders;
use OCA\Socle\Folder\Grantee;
use OCP\IUserManager;

/** Compares the folders of a circle, as the platform says they are, with what the circle intends. */
final readonly class FolderCheck {
	public function __construct(
		private Folders $folders,
		private CollectiveGroups $collective,
		private CircleLog $log,
		private IUserManager $users,
	) {
	}

	/** @return list<Difference> */
	public function of(Intention $intention): array {
		return $this->compare($intention, $this->folders->of($intention->circle));
	}

	/** @return array<int, list<CircleFolder>> by circle */
	public function all(): array {
		return $this->folders->all();
	}

	/**
	 * @param list<CircleFolder> $folders of the circle
	 * @return list<Difference>
	 */
	public function compare(Intention $intention, array $folders): array {
		$found = $this->folders->compare($intention->circle, $folders, $intention->groups);
		foreach ($folders as $folder) {
			$reason = $folder->isFinished() ? $this->refusal($folder) : null;
			if ($reason !== null) {
				$found[] = new FolderDifference($folder, FolderDifferenceKind::Unavailable, null, $reason);
			}
		}
		$differences = [];
		foreach ($found as $one) {
			$difference = self::difference($intention->circle->id, $one);
			$differences[$difference->key()] = $difference;
		}
		return array_values($differences);
	}

	/** What its driver cannot do, or its own account, where another one holds the new folders by now. */
	private function refusal(CircleFolder $folder): ?string {
		$own = $folder->driver === FolderDriver::Share ? $this->users->get($folder->reference) : null;
		return $own?->isEnabled() === false ? 'holding_account_disabled' : $this->folders->refusal($folder);
	}

	/**
	 * Whether all that differs is that Socle was interrupted between a change of groups and the change of rights that follows
	 * from it: then it may be ended unasked.
	 *
	 * @param list<Difference> $found of one circle
	 */
	public function wasInterrupted(int $circle, array $found): bool {
		$ofFolders = array_filter($found, static fn (Difference $one): bool => $one->kind->isOfFolder());
		foreach ($ofFolders as $difference) {
			$place = FolderDetail::parse($difference->detail);
			$begun = match ($difference->kind) {
				DifferenceKind::FolderUnfinished => true,
				DifferenceKind::RightMissing, DifferenceKind::RightReadsOnly => $place->grantee === Grantee::Group,
				DifferenceKind::RightSurplus, DifferenceKind::RightWrites => $place->grantee === Grantee::Group && $this->gave($circle, $place->who),
				default => false,
			};
			if (!$begun) {
				return false;
			}
		}
		return $ofFolders !== [];
	}

	/** A group that somebody gave a right by hand is for somebody to decide on. */
	private function gave(int $circle, string $group): bool {
		return in_array($group, [$this->collective->members(), $this->collective->newcomers()], true) || $this->log->hadGroup($circle, $group);
	}

	private static function difference(int $circle, FolderDifference $one): Difference {
		$right = $one->right;
		return new Difference(
			$circle,
			match ($one->kind) {
				FolderDifferenceKind::Unfinished => DifferenceKind::FolderUnfinished,
				FolderDifferenceKind::Gone => DifferenceKind::FolderGone,
				FolderDifferenceKind::Unavailable => DifferenceKind::FolderUnavailable,
				FolderDifferenceKind::Unverifiable => DifferenceKind::FolderUnverifiable,
				FolderDifferenceKind::Renamed => DifferenceKind::FolderRenamed,
				FolderDifferenceKind::Missing => DifferenceKind::RightMissing,
				FolderDifferenceKind::Surplus => DifferenceKind::RightSurplus,
				FolderDifferenceKind::Writes => DifferenceKind::RightWrites,
				FolderDifferenceKind::ReadsOnly => DifferenceKind::RightReadsOnly,
			},
			$right !== null && $right->grantee === Grantee::Account ? $right->who : '',
			(string)new FolderDetail($one->folder->kind, $one->folder->driver === FolderDriver::Link, $right?->grantee, $right->who ?? $one->reason, $right->write ?? false, $right->inside ?? ''),
		);
	}
}
