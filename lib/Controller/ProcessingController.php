<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Processing\ImpactAssessment;
use OCA\Socle\Processing\Obligations;
use OCA\Socle\Processing\Processing;
use OCA\Socle\Processing\ProcessingDetails;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What the collective answers for when it processes personal data.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleProcessing from ResponseDefinitions
 */
class ProcessingController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Processing $processing,
		private readonly ProcessingDetails $details,
		private readonly ImpactAssessment $assessment,
		private readonly Obligations $obligations,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Everything that the register of processing is drawn from
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleProcessing, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: As it stands
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ProcessingManage)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/processing')]
	public function read(): DataResponse {
		return new DataResponse($this->processing->describe());
	}

	/**
	 * Say what Socle cannot know by itself
	 *
	 * @param string $host Who runs the Nextcloud, and where
	 * @param string $officer The data protection officer, if there is one
	 * @param string $transfers Transfers out of the European Union
	 * @param string $security What the collective does to keep the data safe
	 * @return DataResponse<Http::STATUS_OK, SocleProcessing, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: As it stands
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ProcessingManage)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/processing/details')]
	public function changeDetails(string $host = '', string $officer = '', string $transfers = '', string $security = ''): DataResponse {
		$this->details->change($host, $officer, $transfers, $security);
		return $this->read();
	}

	/**
	 * Say which criteria of an impact assessment are met
	 *
	 * @param list<string> $criteria Of scoring, automated_decision, monitoring, sensitive_data, large_scale, matching, vulnerable, new_technology and exclusion
	 * @param string $conclusion What was concluded, or where the assessment is kept
	 * @return DataResponse<Http::STATUS_OK, SocleProcessing, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: As it stands; two criteria ask for an assessment
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ProcessingManage)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/processing/assessment')]
	public function changeAssessment(array $criteria = [], string $conclusion = ''): DataResponse {
		$this->assessment->change($criteria, $conclusion);
		return $this->read();
	}

	/**
	 * Say that something is done that no program can do
	 *
	 * @param string $item host_contract, host_place, backups, keepers_briefed, photographs or election_silence
	 * @param bool $done Whether it is
	 * @return DataResponse<Http::STATUS_OK, SocleProcessing, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: As it stands
	 * 400: There is no such item
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ProcessingManage)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/processing/obligations')]
	public function tick(string $item = '', bool $done = true): DataResponse {
		$this->obligations->tick($item, $done);
		return $this->read();
	}
}
