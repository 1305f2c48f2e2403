<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Problem\Wording;
use OCA\Socle\ResponseDefinitions;
use OCP\IGroupManager;
use OCP\IUserManager;

/**
 * Folders of circles as an administrator sees them: where they are, and in what they differ from what the circle intends.
 *
 * @psalm-import-type SocleFolderDifference from ResponseDefinitions
 * @psalm-import-type SocleFolderDrivers from ResponseDefinitions
 * @psalm-import-type SocleFolderState from ResponseDefinitions
 * @psalm-import-type SocleFolderStateList from ResponseDefinitions
 */
final readonly class FolderSettingsReading {
	public function __construct(
		private Folders $folders,
		private FolderBackends $backends,
		private HoldingAccount $holding,
		private IUserManager $users,
		private IGroupManager $groups,
		private Wording $wording,
	) {
	}

	/** @return SocleFolderDrivers */
	public function drivers(): array {
		$account = $this->holding->id();
		return [
			'holding_account' => $account,
			'holding_name' => $account === '' ? '' : $this->users->getDisplayName($account) ?? $account,
			'drivers' => array_map(function (FolderDriver $driver): array {
				$reason = $this->backends->of($driver)->refusal();
				return ['driver' => $driver->value, 'reason' => $reason, 'message' => $reason === null ? '' : $this->wording->of($reason)];
			}, FolderDriver::cases()),
		];
	}

	/**
	 * @param ?list<FolderDifference> $differences null: as read back now
	 * @return SocleFolderStateList
	 */
	public function of(Circle $circle, ?array $differences = null): array {
		$differences ??= $this->folders->readBack($circle);
		return ['folders' => array_map(fn (CircleFolder $folder): array => $this->describe($folder, $differences), $this->folders->of($circle))];
	}

	/**
	 * @param list<FolderDifference> $differences of all folders of the circle
	 * @return SocleFolderState
	 */
	private function describe(CircleFolder $folder, array $differences): array {
		$own = array_filter($differences, static fn (FolderDifference $difference): bool => $difference->folder->id === $folder->id);
		return [
			'kind' => $folder->kind->value,
			'driver' => $folder->driver->value,
			'name' => $folder->name,
			'file_id' => $folder->fileId,
			'archived_at' => $folder->archivedAt,
			'differences' => array_values(array_map($this->describeDifference(...), $own)),
		];
	}

	/** @return SocleFolderDifference */
	private function describeDifference(FolderDifference $difference): array {
		$right = $difference->right;
		return [
			'kind' => $difference->kind->value,
			'grantee' => $right === null ? '' : $right->grantee->value,
			'who' => $right === null ? '' : $right->who,
			'name' => $right === null ? '' : $this->name($right),
			'write' => $right !== null && $right->write,
			'message' => $difference->reason === '' ? '' : $this->wording->of($difference->reason),
		];
	}

	private function name(FolderRight $right): string {
		return match ($right->grantee) {
			Grantee::Group => $this->groups->get($right->who)?->getDisplayName() ?? $right->who,
			Grantee::Account => $this->users->getDisplayName($right->who) ?? $right->who,
			Grantee::Team, Grantee::Outside => $right->who,
		};
	}
}
