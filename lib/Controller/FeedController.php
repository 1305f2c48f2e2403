<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Feed\Feeds;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * The address of one's own calendar of reviews and mandates.
 *
 * @psalm-import-type SocleFeed from ResponseDefinitions
 */
class FeedController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Feeds $feeds,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Whether one has a calendar address
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleFeed, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Since when there is one, without the address
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/feed')]
	public function read(): DataResponse {
		return new DataResponse($this->feeds->describe());
	}

	/**
	 * Make a calendar address; the one before is none from then on
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleFeed, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: With the address, this once
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsRead)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/feed')]
	public function renew(): DataResponse {
		return new DataResponse($this->feeds->renew());
	}

	/**
	 * Have no calendar address any more
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleFeed, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: There is none
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsRead)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/feed')]
	public function remove(): DataResponse {
		return new DataResponse($this->feeds->remove());
	}
}
