<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Decision\DecisionVisits;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * When somebody last looked at the decisions.
 *
 * @psalm-import-type SocleDecisionVisit from ResponseDefinitions
 */
class DecisionVisitController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionVisits $visits,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Tell that one looks at the decisions now
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleDecisionVisit, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: When one last did before this visit, in seconds since 1970; 0 for never
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsRead)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions/visit')]
	public function visit(): DataResponse {
		return new DataResponse(['since' => $this->visits->record()]);
	}
}
