<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Reconcile\AccessReading;
use OCA\Socle\Reconcile\CircleReconciliation;
use OCA\Socle\Reconcile\DifferenceReading;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Who can really read and write what a circle has, and how that differs from what it intends.
 *
 * @psalm-import-type SocleCircleAccess from ResponseDefinitions
 * @psalm-import-type SocleDifferenceCounts from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class CircleAccessController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly CircleRights $rights,
		private readonly AccessReading $access,
		private readonly CircleReconciliation $reconciliation,
		private readonly DifferenceReading $differences,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Who can read and write a circle's folders and chat
	 *
	 * @param int $id Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleCircleAccess, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: As the platform says now, with what differs
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesSteer)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{id}/access', requirements: ['id' => '\d+'])]
	public function read(int $id): DataResponse {
		return new DataResponse($this->access->of($this->rights->steer($id)));
	}

	/**
	 * Put a difference right
	 *
	 * @param int $id Identifier of the circle
	 * @param string $kind Which kind of difference; empty for all that take nobody out of a group and end no mandate
	 * @param string $account Whom it is about
	 * @param string $detail What else tells it from another one
	 * @return DataResponse<Http::STATUS_OK, SocleCircleAccess, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: What is left
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesSteer)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/circles/{id}/access/repair', requirements: ['id' => '\d+'])]
	public function repair(int $id, string $kind = '', string $account = '', string $detail = ''): DataResponse {
		$circle = $this->rights->steer($id);
		$this->reconciliation->repair($circle, $kind, $account, $detail);
		return new DataResponse($this->access->of($circle));
	}

	/**
	 * In which circles something differs from what they intend
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleDifferenceCounts, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Those circles that one coordinates; all for an administrator
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesSteer)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/differences')]
	public function differences(): DataResponse {
		return new DataResponse(['circles' => $this->differences->counts()]);
	}
}
