<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Register\ContactFacets;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What the filters of the register offer.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleFacets from ResponseDefinitions
 */
class ContactFacetController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ContactFacets $facets,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * The values that a filter offers
	 *
	 * @param string $field tag, commune or neighbourhood
	 * @param string $start What they start with
	 * @return DataResponse<Http::STATUS_OK, SocleFacets, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: At most 50 values
	 * 400: There is no such filter
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ContactsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/contacts/facets')]
	public function facets(string $field = '', string $start = ''): DataResponse {
		return new DataResponse($this->facets->of($field, $start));
	}
}
