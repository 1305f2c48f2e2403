<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Decision\CircleAgenda;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Decisions that wait in a circle.
 *
 * @psalm-import-type SocleCircleAgenda from ResponseDefinitions
 */
class DecisionDueController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly CircleAgenda $agenda,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * What a circle owes to all members, and what it looks at again soon
	 *
	 * @param int $circle Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleCircleAgenda, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: As far as it may be known
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{circle}/decisions/due', requirements: ['circle' => '\d+'])]
	public function circle(int $circle): DataResponse {
		return new DataResponse($this->agenda->of($circle));
	}
}
