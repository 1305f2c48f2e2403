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
use OCA\Socle\Circle\CircleRoles;
use OCA\Socle\Circle\MandateEnding;
use OCA\Socle\Circle\MandateGiving;
use OCA\Socle\Circle\MandateReading;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Roles of a circle, and who holds them.
 *
 * @psalm-import-type SocleCircle from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleMandateList from ResponseDefinitions
 */
class MandateController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly CircleRoles $roles,
		private readonly MandateGiving $giving,
		private readonly MandateEnding $ending,
		private readonly MandateReading $mandates,
		private readonly CircleReading $reading,
		private readonly CircleRights $rights,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * All mandates that there ever were in a circle
	 *
	 * @param int $id Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleMandateList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The mandates, newest first
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{id}/mandates', requirements: ['id' => '\d+'])]
	public function list(int $id): DataResponse {
		return new DataResponse($this->mandates->of($this->rights->find($id)));
	}

	/**
	 * Give a mandate
	 *
	 * @param int $id Identifier of the circle
	 * @param int $role Identifier of the role
	 * @param string $user Identifier of the account
	 * @param string $starts_on First day, as 2027-03-21; empty for today
	 * @param string $ends_on Last day; empty for none
	 * @param string $decision By which decision: its number, or in words
	 * @return DataResponse<Http::STATUS_OK, SocleCircle, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The circle
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesSteer)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/circles/{id}/mandates', requirements: ['id' => '\d+'])]
	public function give(int $id, int $role = 0, string $user = '', string $starts_on = '', string $ends_on = '', string $decision = ''): DataResponse {
		$circle = $this->rights->steer($id);
		$this->giving->give($circle, $role, $user, $starts_on, $ends_on, $decision);
		return new DataResponse($this->reading->one($circle));
	}

	/**
	 * End a mandate, or renew it
	 *
	 * @param int $id Identifier of the circle
	 * @param int $mandate Identifier of the mandate
	 * @param string $ends_on Last day, yesterday to end it now; empty for none
	 * @param bool $confirmed Whether the circle may lose its last coordinator
	 * @return DataResponse<Http::STATUS_OK, SocleCircle, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The circle
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesCoordinate)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/circles/{id}/mandates/{mandate}', requirements: ['id' => '\d+', 'mandate' => '\d+'])]
	public function end(int $id, int $mandate, string $ends_on = '', bool $confirmed = false): DataResponse {
		$circle = $this->rights->coordinate($id);
		$this->ending->change($circle, $mandate, $ends_on, $confirmed);
		return new DataResponse($this->reading->one($circle));
	}

	/**
	 * Add a role
	 *
	 * @param int $id Identifier of the circle
	 * @param string $label What it is called
	 * @param string $duties What it is about
	 * @param bool $coordinates Whether who holds it may change the circle, its people and its mandates
	 * @return DataResponse<Http::STATUS_OK, SocleCircle, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The circle
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesCoordinate)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/circles/{id}/roles', requirements: ['id' => '\d+'])]
	public function addRole(int $id, string $label = '', string $duties = '', bool $coordinates = false): DataResponse {
		$circle = $this->rights->coordinate($id);
		$this->roles->add($circle, $label, $duties, $coordinates);
		return new DataResponse($this->reading->one($circle));
	}

	/**
	 * Change a role, or retire it; what is not given stays as it is
	 *
	 * @param int $id Identifier of the circle
	 * @param int $role Identifier of the role
	 * @param ?string $label What it is called
	 * @param ?string $duties What it is about
	 * @param ?bool $retired Whether it is no longer offered
	 * @return DataResponse<Http::STATUS_OK, SocleCircle, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The circle
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesCoordinate)]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/circles/{id}/roles/{role}', requirements: ['id' => '\d+', 'role' => '\d+'])]
	public function changeRole(int $id, int $role, ?string $label = null, ?string $duties = null, ?bool $retired = null): DataResponse {
		$circle = $this->rights->coordinate($id);
		$this->roles->change($circle, $role, $label, $duties, $retired);
		return new DataResponse($this->reading->one($circle));
	}
}
