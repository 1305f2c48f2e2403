<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

use OCP\Constants;
use OCP\Files\Folder as IFolder;
use OCP\Files\Node as INode;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\IUser;
use OCP\IUserManager;

/** A file or folder in one person's files, as she sees it and with her rights. */
abstract class Node implements INode {
	public function __construct(
		protected readonly Drive $drive,
		protected readonly IUser $user,
		protected readonly IUserManager $users,
		protected string $path,
	) {
	}

	/** @throws NotFoundException */
	public static function at(Drive $drive, IUser $user, IUserManager $users, string $path): INode {
		$entry = self::guarded(static fn (): Entry => $drive->entry($path));
		return $entry->isFolder
			? new Folder($drive, $user, $users, $entry->path)
			: new File($drive, $user, $users, $entry->path);
	}

	public function getName() {
		return $this->path === '/' ? 'files' : Path::name($this->path);
	}

	public function getPath() {
		return $this->root() . rtrim($this->path, '/');
	}

	public function getId() {
		return $this->entry()->id;
	}

	public function getSize($includeMounts = true) {
		return $this->entry()->size;
	}

	public function isUpdateable() {
		return $this->entry()->may(Constants::PERMISSION_UPDATE);
	}

	public function isCreatable() {
		return $this->entry()->may(Constants::PERMISSION_CREATE);
	}

	public function isShareable() {
		return $this->entry()->may(Constants::PERMISSION_SHARE);
	}

	public function isShared() {
		return $this->entry()->owner !== $this->user->getUID();
	}

	public function isMounted() {
		return false;
	}

	public function getOwner() {
		return $this->users->get($this->entry()->owner);
	}

	public function getParent(): IFolder {
		return new Folder($this->drive, $this->user, $this->users, Path::parent($this->path));
	}

	public function move($targetPath) {
		$root = $this->root() . '/';
		if (!str_starts_with($targetPath, $root)) {
			throw new NotPermittedException('Files go from one person to another over shares only');
		}
		$this->path = self::guarded(fn (): Entry => $this->drive->move($this->path, substr($targetPath, strlen($root) - 1)))->path;
		return $this;
	}

	protected function root(): string {
		return "/{$this->user->getUID()}/files";
	}

	protected function entry(): Entry {
		return self::guarded(fn (): Entry => $this->drive->entry($this->path));
	}

	/**
	 * @template T
	 * @param callable(): T $action
	 * @return T
	 * @throws NotPermittedException also for what cannot be a name
	 */
	protected static function guarded(callable $action): mixed {
		try {
			return $action();
		} catch (BadPath $bad) {
			throw new NotPermittedException($bad->getMessage(), 0, $bad);
		}
	}
}
