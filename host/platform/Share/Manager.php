<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Share;

use InvalidArgumentException;
use OCA\Socle\Host\Files\Drives;
use OCA\Socle\Host\Files\Entry;
use OCP\Files\Node;
use OCP\IAppConfig;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use OCP\Share\Exceptions\AlreadySharedException;
use OCP\Share\Exceptions\GenericShareException;
use OCP\Share\Exceptions\ShareNotFound;
use OCP\Share\IManager;
use OCP\Share\IShare;

/** Shares for apps: with groups only, and by the settings of Nextcloud's own names. */
final readonly class Manager implements IManager {
	public function __construct(
		private Shares $shares,
		private Drives $drives,
		private IUserManager $users,
		private IGroupManager $groups,
		private IAppConfig $config,
	) {
	}

	public function newShare() {
		return new GroupShare();
	}

	public function createShare(IShare $share) {
		[$owner, $entry, $group] = $this->checked($share);
		foreach ($this->shares->ofOwner($owner) as $other) {
			if ($other->path === $entry->path && $other->group === $group) {
				throw new AlreadySharedException('It is shared with this group already');
			}
		}
		return $this->describe($this->shares->add($owner, $entry->path, $group, $share->getPermissions()), $entry);
	}

	public function updateShare(IShare $share, bool $onlyValid = true) {
		[$owner, $entry, $group] = $this->checked($share);
		return $this->describe($this->shares->change($this->kept($owner, $share), $share->getPermissions()), $entry);
	}

	public function deleteShare(IShare $share) {
		$owner = $share instanceof GroupShare ? $share->sharedBy ?? '' : '';
		$this->shares->remove($this->kept($owner, $share));
	}

	public function getSharesBy(string $userId, int $shareType, ?Node $path = null, bool $reshares = false, int $limit = 50, int $offset = 0, bool $onlyValid = true) {
		$user = $this->users->get($userId);
		if ($shareType !== IShare::TYPE_GROUP || $user === null) {
			return [];
		}
		$drive = $this->drives->of($user);
		$wanted = $path === null ? null : $this->entry($user, $path)->path;
		$found = [];
		foreach ($this->shares->ofOwner($userId) as $share) {
			$entry = $wanted === null || $share->path === $wanted ? $drive->find($share->path) : null;
			if ($entry !== null) {
				$found[] = $this->describe($share, $entry);
			}
		}
		return array_slice($found, $offset, $limit === -1 ? null : $limit);
	}

	public function shareApiEnabled() {
		return $this->setting('shareapi_enabled', 'yes');
	}

	public function allowGroupSharing() {
		return $this->setting('shareapi_allow_group_sharing', 'yes');
	}

	public function shareWithGroupMembersOnly() {
		return $this->setting('shareapi_only_share_with_group_members', 'no');
	}

	public function shareApiInternalDefaultExpireDateEnforced(): bool {
		return $this->setting('shareapi_default_internal_expire_date', 'no') && $this->setting('shareapi_enforce_internal_expire_date', 'no');
	}

	public function sharingDisabledForUser(?string $userId): bool {
		return $userId === null;
	}

	private function setting(string $key, string $default): bool {
		return $this->config->getValueString('core', $key, $default) === 'yes';
	}

	/**
	 * What Nextcloud looks at before it keeps a share.
	 *
	 * @return array{string, Entry, string} owner, what is shared, and with which group
	 */
	private function checked(IShare $share): array {
		$user = $share instanceof GroupShare ? $this->users->get($share->sharedBy ?? '') : null;
		$group = $this->groups->get($share->getSharedWith() ?? '');
		if (!$share instanceof GroupShare || $share->node === null || $user === null || $group === null || $share->getShareType() !== IShare::TYPE_GROUP) {
			throw new InvalidArgumentException('A share says what, by whom and with which group');
		}
		$entry = $this->entry($user, $share->node);
		if ($entry->path === '/' || ($share->getPermissions() & Share::READ) === 0 || ($share->getPermissions() & ~Share::ALL) !== 0) {
			throw new InvalidArgumentException('That is nothing to share, or no right to share it with');
		}
		if (!$entry->may(Share::SHARE) || $entry->owner !== $user->getUID() || !$entry->may($share->getPermissions())) {
			throw new GenericShareException('It is not theirs to share');
		}
		if (!$this->allowGroupSharing() || ($this->shareWithGroupMembersOnly() && !$group->inGroup($user))) {
			throw new \Exception('The instance does not allow this share');
		}
		return [$user->getUID(), $entry, $group->getGID()];
	}

	private function entry(IUser $user, Node $node): Entry {
		$root = "/{$user->getUID()}/files";
		return str_starts_with($node->getPath() . '/', "$root/")
			? $this->drives->of($user)->entry(substr($node->getPath(), strlen($root)))
			: throw new InvalidArgumentException('It does not lie in the files of who shares it');
	}

	/** @throws ShareNotFound */
	private function kept(string $owner, IShare $share): Share {
		foreach ($this->shares->ofOwner($owner) as $kept) {
			if ((string)$kept->id === $share->getId()) {
				return $kept;
			}
		}
		throw new ShareNotFound('There is no such share');
	}

	private function describe(Share $share, Entry $entry): GroupShare {
		$described = new GroupShare($share->id, $entry->id);
		$described->setShareType(IShare::TYPE_GROUP)->setSharedWith($share->group)->setPermissions($share->permissions)->setSharedBy($share->owner);
		return $described;
	}
}
