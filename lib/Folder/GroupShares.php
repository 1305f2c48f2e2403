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
use OCP\Share\IManager;
use OCP\Share\IShare;

/** Gives groups a folder of an account, and takes it from them. */
final readonly class GroupShares {
	private const READ = Constants::PERMISSION_READ;
	/** Nobody shares a circle's folder further. */
	private const WRITE = self::READ | Constants::PERMISSION_UPDATE | Constants::PERMISSION_CREATE | Constants::PERMISSION_DELETE;

	public function __construct(
		private NodeShares $shares,
		private IManager $manager,
	) {
	}

	/**
	 * From now on these have a right, and nobody else, not to a part of it either. What is too much goes first: killed in between, someone lacks a right and
	 * nobody has one too many.
	 *
	 * @param list<FolderRight> $rights of groups
	 * @throws Exception
	 */
	public function apply(string $owner, Folder $folder, array $rights): void {
		$wanted = [];
		foreach ($rights as $right) {
			$wanted[$right->who] = $right->write ? self::WRITE : self::READ;
		}
		foreach ($this->shares->of($owner, $folder) as $share) {
			$group = $share->getShareType() === IShare::TYPE_GROUP ? $share->getSharedWith() ?? '' : '';
			if (!isset($wanted[$group])) {
				$this->manager->deleteShare($share);
				continue;
			}
			if ($share->getPermissions() !== $wanted[$group] || $share->getExpirationDate() !== null) {
				$share->setNode($folder)->setPermissions($wanted[$group])->setNoExpirationDate(true)->setExpirationDate(null);
				$this->manager->updateShare($share);
			}
			unset($wanted[$group]);
		}
		foreach ($this->shares->within($owner, $folder) as [$share]) {
			$this->manager->deleteShare($share);
		}
		foreach ($rights as $right) {
			if (isset($wanted[$right->who])) {
				$this->share($owner, $folder, $right->who, $wanted[$right->who]);
			}
		}
	}

	/**
	 * A share keeps the name that its folder had when it was shared: under another one it is shared anew.
	 *
	 * @throws Exception
	 */
	public function renew(string $owner, Folder $folder): void {
		foreach ($this->shares->ofType($owner, IShare::TYPE_GROUP, $folder) as $share) {
			$this->manager->deleteShare($share);
			$this->share($owner, $folder, $share->getSharedWith() ?? '', $share->getPermissions());
		}
	}

	/** @throws Exception */
	private function share(string $owner, Folder $folder, string $group, int $permissions): void {
		$this->manager->createShare($this->manager->newShare()
			->setNode($folder)
			->setShareType(IShare::TYPE_GROUP)
			->setSharedWith($group)
			->setSharedBy($owner)
			->setPermissions($permissions)
			->setNoExpirationDate(true));
	}
}
