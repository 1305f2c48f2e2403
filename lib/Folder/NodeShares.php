<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCP\Constants;
use OCP\Files\Folder;
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
	 * Those of what lies in a folder. The platform lists them for nobody but the owner, and not by folder: they are found among all that
	 * the owner's files are shared by.
	 *
	 * @return list<array{IShare, string}> with the name of what is shared
	 */
	public function within(string $owner, Folder $folder): array {
		$found = [];
		foreach (self::TYPES as $type) {
			foreach ($this->shares->getSharesBy($owner, $type, null, true, -1, 0) as $share) {
				$node = $share->getNodeId() === $folder->getId() ? null : $folder->getFirstNodeById($share->getNodeId());
				if ($node !== null && $node->getId() !== $folder->getId()) {
					$found[] = [$share, $node->getName()];
				}
			}
		}
		return $found;
	}

	/**
	 * @return list<FolderRight> each grantee once for the folder and for each part of it, with the most that one has
	 */
	public function rights(string $owner, Folder $folder): array {
		$rights = [];
		$all = [...array_map(static fn (IShare $share): array => [$share, ''], $this->of($owner, $folder)), ...$this->within($owner, $folder)];
		foreach ($all as [$share, $inside]) {
			$right = new FolderRight(self::grantee($share), $share->getSharedWith() ?? '', self::writes($share), $inside);
			$key = $right->grantee->value . ' ' . $right->who . ' ' . $inside;
			$rights[$key] = ($rights[$key] ?? $right)->write ? $rights[$key] ?? $right : $right;
		}
		return array_values($rights);
	}

	public static function writes(IShare $share): bool {
		return ($share->getPermissions() & self::WRITING) !== 0;
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
