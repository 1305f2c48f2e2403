<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Folder\FolderRight;
use OCA\Socle\Folder\Grantee;
use OCA\Socle\ResponseDefinitions;
use OCP\IGroupManager;
use OCP\IUserManager;

/**
 * Whoever has a right to a folder, by name.
 *
 * @psalm-import-type SocleAccessHolder from ResponseDefinitions
 */
final readonly class HolderReading {
	public function __construct(
		private IGroupManager $groups,
		private IUserManager $users,
	) {
	}

	/**
	 * @param list<FolderRight> $intended
	 * @return SocleAccessHolder
	 */
	public function describe(FolderRight $right, array $intended): array {
		$group = $right->grantee === Grantee::Group ? $this->groups->get($right->who) : null;
		$people = $group?->count();
		return [
			'type' => $right->grantee->value,
			'id' => $right->who,
			'name' => $right->grantee === Grantee::Account
				? $this->users->getDisplayName($right->who) ?? $right->who
				: $group?->getDisplayName() ?? $right->who,
			'inside' => $right->inside,
			'people' => is_int($people) ? $people : null,
			'intended' => array_filter($intended, static fn (FolderRight $one): bool => $one->isOfSame($right) && $one->write === $right->write || $right->inside !== '' && $right->isWithin($one)) !== [],
		];
	}
}
