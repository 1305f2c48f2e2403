<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use OCP\Files\File as IFile;
use OCP\Files\Folder as IFolder;
use OCP\Files\IRootFolder;
use OCP\Files\Node as INode;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\IUser;
use OCP\IUserManager;

/** Above everybody's files: nothing lies here but them. */
final readonly class RootFolder implements IRootFolder {
	public function __construct(
		private Drives $drives,
		private IUserManager $users,
	) {
	}

	public function getUserFolder($userId) {
		$user = $this->users->get($userId);
		return $user instanceof IUser
			? new Folder($this->drives->of($user), $user, $this->users, '/')
			: throw new NotPermittedException("There is no account $userId");
	}

	public function get($path): INode {
		if (preg_match('#^/([^/]+)/files(/.*)?$#sD', $path, $parts) !== 1 || !$this->users->userExists($parts[1])) {
			throw new NotFoundException();
		}
		return $this->getUserFolder($parts[1])->get($parts[2] ?? '/');
	}

	public function nodeExists($path) {
		try {
			$this->get($path);
			return true;
		} catch (NotFoundException) {
			return false;
		}
	}

	public function getRelativePath($path): string {
		return $path;
	}

	public function getDirectoryListing(): array {
		return [];
	}

	public function newFolder($path): IFolder {
		throw new NotPermittedException();
	}

	public function newFile($path, $content = null): IFile {
		throw new NotPermittedException();
	}

	public function getFirstNodeById(int $id): ?INode {
		return null;
	}

	public function getFreeSpace(): int {
		return -3;
	}

	public function getName() {
		return '';
	}

	public function getPath() {
		return '/';
	}

	public function getId() {
		return 0;
	}

	public function getSize($includeMounts = true): int {
		return 0;
	}

	public function isUpdateable() {
		return false;
	}

	public function isCreatable() {
		return false;
	}

	public function isShareable() {
		return false;
	}

	public function isShared() {
		return false;
	}

	public function isMounted() {
		return false;
	}

	public function getOwner() {
		return null;
	}

	public function getParent(): IFolder {
		return $this;
	}

	public function move($targetPath) {
		throw new NotPermittedException();
	}
}
