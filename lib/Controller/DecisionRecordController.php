<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Decision\DecisionFilter;
use OCA\Socle\Decision\DecisionRecords;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Decisions with all that they say.
 *
 * @psalm-import-type SocleDecisionRecordPage from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class DecisionRecordController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionRecords $records,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * A page of decisions with all that they say, in the order of the list
	 *
	 * @param string $search Words, or their beginnings, all of which it must have; or a whole number
	 * @param int $circle Only of this circle; 0 for all
	 * @param string $standing in_force, upcoming, past, discussion or withdrawn; empty for all
	 * @param string $on The day that standing speaks of, as 2027-03-21; empty for today
	 * @param string $from Only those decided on this day or later
	 * @param string $until Only those decided on this day or earlier
	 * @param string $tag Only those with this tag
	 * @param string $due publication: only those whose summary is not out yet; review: only those to be looked at again by now
	 * @param bool $mine Only of circles that one is in
	 * @param int $since Only those that have changed since then, in seconds since 1970; 0 for all
	 * @param string $ids Only these, with commas between
	 * @param ?string $cursor Where the page starts
	 * @return DataResponse<Http::STATUS_OK, SocleDecisionRecordPage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: At most 20, each as far as it may be read
	 * 400: A filter or the cursor cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/decisions/records')]
	public function records(
		string $search = '',
		int $circle = 0,
		string $standing = '',
		string $on = '',
		string $from = '',
		string $until = '',
		string $tag = '',
		string $due = '',
		bool $mine = false,
		int $since = 0,
		string $ids = '',
		?string $cursor = null,
	): DataResponse {
		$filter = new DecisionFilter(trim($search), $circle, $standing, $on, $from, $until, $tag, $due, $mine, $since, $ids);
		return new DataResponse($this->records->page($filter, $cursor));
	}
}
