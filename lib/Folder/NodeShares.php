<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCP\Constants;
use OCP\Files\Node;
use OCP\Share\IManager;
use OCP\Share\IShare;

/** The shares that there are of one file or folder. */
final readonly class NodeShares {
	private const WRITING = Constants::PERMISSION_UPDATE | Constants::PERMISSION_CREATE | Constants::PERMISSION_DELETE;
	private const TYPES = [
		IShare::TYPE_GROUP,
		IShare::TYPE_USER,
		IShare::TYPE_CIRCLE,
		IShare::TYPE_LINK,
		IShare::TYPE_EMAIL,
		IShare::TYPE_REMOTE,
		IShare::TYPE_REMOTE_GROUP,
		IShare::TYPE_ROOM,
	];

	public function __construct(
		private IManager $shares,
	) {
	}

	/**
	 * @param string $owner account whose file it is
	 * @return list<IShare> those of others too
	 */
	public function of(string $owner, Node $node): array {
		$found = [];
		foreach (self::TYPES as $type) {
			array_push($found, ...$this->ofType($owner, $type, $node));
		}
		return $found;
	}

	/**
	 * @param int $type of `IShare::TYPE_*`
	 * @return list<IShare>
	 */
	public function ofType(string $owner, int $type, Node $node): array {
		return array_values($this->shares->getSharesBy($owner, $type, $node, true, -1, 0));
	}

	/**
	 * @return list<FolderRight> each grantee once, with the most that one has
	 */
	public function rights(string $owner, Node $node): array {
		$rights = [];
		foreach ($this->of($owner, $node) as $share) {
			$right = new FolderRight(self::grantee($share), $share->getSharedWith() ?? '', ($share->getPermissions() & self::WRITING) !== 0);
			$key = $right->grantee->value . ' ' . $right->who;
			$rights[$key] = ($rights[$key] ?? $right)->write ? $rights[$key] ?? $right : $right;
		}
		return array_values($rights);
	}

	private static function grantee(IShare $share): Grantee {
		return match ($share->getShareType()) {
			IShare::TYPE_GROUP => Grantee::Group,
			IShare::TYPE_USER => Grantee::Account,
			IShare::TYPE_CIRCLE => Grantee::Team,
			default => Grantee::Outside,
		};
	}
}
