<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Circle\CircleReading;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Circles, as all who open Socle see them.
 *
 * @psalm-import-type SocleCircle from ResponseDefinitions
 * @psalm-import-type SocleCircleList from ResponseDefinitions
 */
class CircleListController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly CircleReading $reading,
		private readonly CircleRights $rights,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * All circles
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleCircleList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The circles, by name
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles')]
	public function list(): DataResponse {
		return new DataResponse(['circles' => $this->reading->all()]);
	}

	/**
	 * One circle
	 *
	 * @param int $id Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleCircle, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The circle
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{id}', requirements: ['id' => '\d+'])]
	public function read(int $id): DataResponse {
		return new DataResponse($this->reading->one($this->rights->find($id)));
	}
}
