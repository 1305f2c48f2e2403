<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Home\Home;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * The first page.
 *
 * @psalm-import-type SocleHome from ResponseDefinitions
 */
class HomeController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Home $home,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * What waits for the person who is logged in
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleHome, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: What waits
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::Open)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/home')]
	public function read(): DataResponse {
		return new DataResponse($this->home->describe());
	}
}
