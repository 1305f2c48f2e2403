<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Core;

use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IGroupManager;
use OCP\IRequest;
use OCP\IUserSession;
use OCP\L10N\IFactory;

/** Who am I, for programs. */
final class CloudController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserSession $session,
		private readonly IGroupManager $groups,
		private readonly IFactory $languages,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/user', root: '/cloud')]
	public function user(): DataResponse {
		$user = $this->session->getUser();
		return new DataResponse($user === null ? [] : [
			'enabled' => true,
			'id' => $user->getUID(),
			'email' => $user->getEMailAddress(),
			'displayname' => $user->getDisplayName(),
			'display-name' => $user->getDisplayName(),
			'groups' => $this->groups->getUserGroupIds($user),
			'language' => $this->languages->getUserLanguage($user),
		]);
	}
}
