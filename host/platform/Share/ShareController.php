<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Share;

use OCA\Socle\Host\Files\BadPath;
use OCA\Socle\Host\Files\Drives;
use OCA\Socle\Host\Files\Entry;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCS\OCSBadRequestException;
use OCP\AppFramework\OCS\OCSForbiddenException;
use OCP\AppFramework\OCS\OCSNotFoundException;
use OCP\AppFramework\OCSController;
use OCP\Files\NotFoundException;
use OCP\IGroupManager;
use OCP\IRequest;
use OCP\IUser;
use OCP\IUserSession;

/** Shares of folders with groups, with the names and shapes of Nextcloud's share API. */
final class ShareController extends OCSController {
	private const WITH_A_GROUP = 1;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserSession $session,
		private readonly IGroupManager $groups,
		private readonly Drives $drives,
		private readonly Shares $shares,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * @param string $path of one entry; empty for all
	 * @return DataResponse<int, list<array<string, mixed>>, array<string, mixed>>
	 * @throws OCSNotFoundException
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/shares')]
	public function index(string $path = ''): DataResponse {
		$shares = $this->shares->ofOwner($this->user()->getUID());
		if ($path !== '') {
			$entry = $this->entry($path);
			$shares = array_filter($shares, fn (Share $share): bool => $share->path === $entry->path && $this->isOwn($entry));
		}
		return new DataResponse(array_map($this->describe(...), array_values($shares)));
	}

	/**
	 * @return DataResponse<int, array<string, mixed>, array<string, mixed>>
	 * @throws OCSBadRequestException|OCSForbiddenException|OCSNotFoundException
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/shares')]
	public function create(string $path = '', int $shareType = -1, string $shareWith = '', int $permissions = Share::READ): DataResponse {
		$entry = $this->entry($path);
		if ($shareType !== self::WITH_A_GROUP || !$entry->isFolder) {
			throw new OCSBadRequestException('Only folders can be shared here, and only with groups');
		}
		if (!$this->groups->groupExists($shareWith)) {
			throw new OCSNotFoundException('There is no such group');
		}
		if (!$this->isOwn($entry) || !$entry->may(Share::SHARE)) {
			throw new OCSForbiddenException('It is not yours to share');
		}
		// to read is part of every share; to share further is part of none
		$given = ($permissions & Share::WRITE) | Share::READ;
		return new DataResponse($this->describe($this->shares->add($entry->owner, $entry->path, $shareWith, $given)));
	}

	/**
	 * @return DataResponse<int, list<empty>, array<string, mixed>>
	 * @throws OCSNotFoundException also for somebody else's
	 */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/shares/{id}')]
	public function delete(int $id): DataResponse {
		foreach ($this->shares->ofOwner($this->user()->getUID()) as $share) {
			if ($share->id === $id) {
				$this->shares->remove($share);
				return new DataResponse([]);
			}
		}
		throw new OCSNotFoundException('There is no such share');
	}

	private function user(): IUser {
		$user = $this->session->getUser();
		assert($user instanceof IUser);
		return $user;
	}

	private function entry(string $path): Entry {
		try {
			return $this->drives->of($this->user())->entry($path);
		} catch (BadPath|NotFoundException) {
			throw new OCSNotFoundException('There is no such file');
		}
	}

	private function isOwn(Entry $entry): bool {
		return $entry->owner === $this->user()->getUID();
	}

	/** @return array<string, mixed> */
	private function describe(Share $share): array {
		return [
			'id' => (string)$share->id,
			'share_type' => self::WITH_A_GROUP,
			'uid_owner' => $share->owner,
			'displayname_owner' => $this->user()->getDisplayName(),
			'permissions' => $share->permissions,
			'path' => $share->path,
			'item_type' => 'folder',
			'share_with' => $share->group,
			'share_with_displayname' => $this->groups->get($share->group)?->getDisplayName() ?? $share->group,
		];
	}
}
