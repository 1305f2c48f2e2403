<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Circle\CircleAdoption;
use OCA\Socle\Circle\CircleMapping;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Circle\MappingReading;
use OCA\Socle\Circle\PeopleReading;
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
 * @psalm-import-type SocleCirclePersonList from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleMappedCircleList from ResponseDefinitions
 */
class CircleMappingController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly MappingReading $reading,
		private readonly CircleMapping $mapping,
		private readonly CircleAdoption $adoption,
		private readonly PeopleReading $people,
		private readonly CircleRights $rights,
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
	 * @param string $search Part of the name
	 * @return DataResponse<Http::STATUS_OK, SocleCircleGroupList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: At most 100 groups that are no circle's yet
	 * 400: No group has such a name
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/settings/circles/proposals')]
	public function proposals(string $search = ''): DataResponse {
		return new DataResponse($this->reading->proposals($search));
	}

	/**
	 * Make a circle from a group; both or neither
	 *
	 * @param string $name Its name, which its folder has too
	 * @param string $purpose What it is for
	 * @param string $perimeter Within which perimeter it decides by itself
	 * @param int $parent Identifier of the circle that it lies in; 0 for none
	 * @param bool $private Whether only its members may look inside
	 * @param string $write Identifier of the group whose people are its members; empty for none yet
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
	#[ApiRoute(verb: 'POST', url: '/api/v1/settings/circles')]
	public function create(string $name = '', string $purpose = '', string $perimeter = '', int $parent = 0, bool $private = false, string $write = ''): DataResponse {
		$this->adoption->create($name, $purpose, $perimeter, $parent, $private, $write);
		return new DataResponse(['circles' => $this->reading->circles()]);
	}

	/**
	 * Who could be a circle's first coordinator, its members first
	 *
	 * @param int $id Identifier of the circle
	 * @param string $search Part of the name
	 * @return DataResponse<Http::STATUS_OK, SocleCirclePersonList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: At most 20 people
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/settings/circles/{id}/candidates', requirements: ['id' => '\d+'])]
	public function candidates(int $id, string $search = ''): DataResponse {
		return new DataResponse(['people' => $this->people->appointable($this->rights->find($id), $search)]);
	}

	/**
	 * Choose the groups of a circle; what is not given stays as it is
	 *
	 * @param int $id Identifier of the circle
	 * @param ?string $write Identifier of the group whose people are its members; empty for none
	 * @param ?string $read Identifier of the group whose people read its open folder; empty for none
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
	public function map(int $id, ?string $write = null, ?string $read = null): DataResponse {
		$this->mapping->map($id, $write, $read);
		return new DataResponse(['circles' => $this->reading->circles()]);
	}
}
