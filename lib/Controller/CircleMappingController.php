<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Circle\CircleMapping;
use OCA\Socle\Circle\MappingReading;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Which groups of Nextcloud are whose circle.
 *
 * @psalm-import-type SocleCircleGroupList from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleMappedCircleList from ResponseDefinitions
 */
class CircleMappingController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly MappingReading $reading,
		private readonly CircleMapping $mapping,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Circles with their groups
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleMappedCircleList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The circles, by name
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/settings/circles')]
	public function list(): DataResponse {
		return new DataResponse(['circles' => $this->reading->circles()]);
	}

	/**
	 * Groups that could be a circle
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleCircleGroupList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Groups that are no circle's yet
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/settings/circles/proposals')]
	public function proposals(): DataResponse {
		return new DataResponse(['groups' => $this->reading->proposals()]);
	}

	/**
	 * Choose the groups of a circle
	 *
	 * @param int $id Identifier of the circle
	 * @param string $write Identifier of the group whose people are its members; empty for none
	 * @param string $read Identifier of the group whose people read its open folder; empty for none
	 * @return DataResponse<Http::STATUS_OK, SocleMappedCircleList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The circles, by name
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/settings/circles/{id}/groups', requirements: ['id' => '\d+'])]
	public function map(int $id, string $write = '', string $read = ''): DataResponse {
		$this->mapping->map($id, $write, $read);
		return new DataResponse(['circles' => $this->reading->circles()]);
	}
}
