<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Processing\Processing;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Retention\Campaign;
use OCA\Socle\Retention\Due;
use OCA\Socle\Retention\Periods;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * How long things are kept, and whose turn has come.
 *
 * @psalm-import-type SocleDueCounts from ResponseDefinitions
 * @psalm-import-type SocleDuePage from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleProcessing from ResponseDefinitions
 */
class RetentionController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Due $due,
		private readonly Periods $periods,
		private readonly Campaign $campaign,
		private readonly Processing $processing,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * How many people's turn has come, by reason
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleDueCounts, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The numbers
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ProcessingManage)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/due')]
	public function counts(): DataResponse {
		return new DataResponse($this->due->counts());
	}

	/**
	 * The people whose turn has come
	 *
	 * @param string $kind renewal, occasional, unanswered, unconfirmed or campaign
	 * @param ?string $cursor Where the page starts
	 * @param int $limit Most people on the page, 1 to 200
	 * @return DataResponse<Http::STATUS_OK, SocleDuePage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: A page of people
	 * 400: Bad cursor or limit
	 * 404: There is no such list
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ProcessingManage)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/due/{kind}', requirements: ['kind' => '[a-z]+'])]
	public function page(string $kind, ?string $cursor = null, int $limit = 50): DataResponse {
		return new DataResponse($this->due->page($kind, $cursor, $limit));
	}

	/**
	 * Change how long things are kept
	 *
	 * @param ?int $renewal_months Until someone is asked whether she still agrees
	 * @param ?int $consent_valid_months Until a consent that was not renewed no longer holds
	 * @param ?int $proof_months Of a sealed proof
	 * @param ?int $occasional_months Until an occasional contact is proposed for erasure
	 * @param ?int $pending_days To confirm
	 * @param ?int $unanswered_days To answer the one request
	 * @param ?int $access_log_months Of the access log
	 * @return DataResponse<Http::STATUS_OK, SocleProcessing, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: As it stands
	 * 400: A number is out of its limits
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ProcessingManage)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/retention/periods')]
	public function changePeriods(
		?int $renewal_months = null,
		?int $consent_valid_months = null,
		?int $proof_months = null,
		?int $occasional_months = null,
		?int $pending_days = null,
		?int $unanswered_days = null,
		?int $access_log_months = null,
	): DataResponse {
		$this->periods->change(get_defined_vars());
		return new DataResponse($this->processing->describe());
	}

	/**
	 * Say when the campaign ends and people vote
	 *
	 * @param string $ends_on The campaign's last day, as 2027-03-21; empty for none
	 * @param list<string> $polling_days Days on which people vote, as 2027-03-21
	 * @param string $timezone Where they vote, as Europe/Paris
	 * @return DataResponse<Http::STATUS_OK, SocleProcessing, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: As it stands
	 * 400: A date cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ProcessingManage)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/retention/campaign')]
	public function changeCampaign(string $ends_on = '', array $polling_days = [], string $timezone = 'Europe/Paris'): DataResponse {
		$this->campaign->change($ends_on, $polling_days, $timezone);
		return new DataResponse($this->processing->describe());
	}
}
