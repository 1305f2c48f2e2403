<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Decision\DecisionFacets;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What the filters of the decisions offer.
 *
 * @psalm-import-type SocleDecisionFacets from ResponseDefinitions
 */
class DecisionFacetController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionFacets $facets,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * What the filters offer, and what is owed
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleDecisionFacets, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Circles and tags with how many decisions they have, and how many are to publish and to review
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/decisions/facets')]
	public function facets(): DataResponse {
		return new DataResponse($this->facets->all());
	}
}
