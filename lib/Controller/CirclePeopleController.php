<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Circle\CircleLog;
use OCA\Socle\Circle\CirclePeople;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Circle\PeopleReading;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * The people of a circle, and its record.
 *
 * @psalm-import-type SocleCircleChangePage from ResponseDefinitions
 * @psalm-import-type SocleCirclePeople from ResponseDefinitions
 * @psalm-import-type SocleCircleCandidates from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class CirclePeopleController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly PeopleReading $reading,
		private readonly CirclePeople $people,
		private readonly CircleLog $log,
		private readonly CircleRights $rights,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * People of a circle
	 *
	 * @param int $id Identifier of the circle
	 * @param string $right write: its members; read: those who read its open folder
	 * @param string $search Part of the name
	 * @param int $offset How many come before
	 * @return DataResponse<Http::STATUS_OK, SocleCirclePeople, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: At most 100 people
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesEnter)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{id}/people', requirements: ['id' => '\d+'])]
	public function list(int $id, string $right = 'write', string $search = '', int $offset = 0): DataResponse {
		return new DataResponse($this->reading->page($this->rights->enter($id), $right, $search, $offset));
	}

	/**
	 * Who could come into a circle
	 *
	 * @param int $id Identifier of the circle
	 * @param string $right write: its members; read: those who read its open folder
	 * @param string $search Part of the name
	 * @param int $offset How many come before
	 * @param int $limit At most so many, up to 500
	 * @return DataResponse<Http::STATUS_OK, SocleCircleCandidates, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: People by name, and how many there are in all
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesSteer)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{id}/candidates', requirements: ['id' => '\d+'])]
	public function candidates(int $id, string $right = 'write', string $search = '', int $offset = 0, int $limit = 20): DataResponse {
		return new DataResponse($this->reading->candidates($this->rights->steer($id), $right, $search, $offset, $limit));
	}

	/**
	 * Take someone into a circle
	 *
	 * @param int $id Identifier of the circle
	 * @param string $user Identifier of the account
	 * @param string $right write: its members; read: those who read its open folder
	 * @return DataResponse<Http::STATUS_OK, SocleCirclePeople, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The people
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesCoordinate)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/circles/{id}/people', requirements: ['id' => '\d+'])]
	public function add(int $id, string $user = '', string $right = 'write'): DataResponse {
		$circle = $this->rights->coordinate($id);
		$this->people->add($circle, $right, $user);
		return new DataResponse($this->reading->page($circle, $right, '', 0));
	}

	/**
	 * Take someone out of a circle
	 *
	 * @param int $id Identifier of the circle
	 * @param string $user Identifier of the account
	 * @param string $right write: its members; read: those who read its open folder
	 * @param bool $confirmed Whether it may lose its last coordinator
	 * @return DataResponse<Http::STATUS_OK, SocleCirclePeople, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The people
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesCoordinate)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/circles/{id}/people', requirements: ['id' => '\d+'])]
	public function remove(int $id, string $user = '', string $right = 'write', bool $confirmed = false): DataResponse {
		$circle = $this->rights->coordinate($id);
		$this->people->remove($circle, $right, $user, $confirmed);
		return new DataResponse($this->reading->page($circle, $right, '', 0));
	}

	/**
	 * Who changed what of a circle
	 *
	 * @param int $id Identifier of the circle
	 * @param ?string $cursor Where the page begins
	 * @return DataResponse<Http::STATUS_OK, SocleCircleChangePage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: At most 50 changes, newest first
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesSteer)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{id}/changes', requirements: ['id' => '\d+'])]
	public function changes(int $id, ?string $cursor = null): DataResponse {
		return new DataResponse($this->log->page($this->rights->steer($id)->id, $cursor));
	}
}
