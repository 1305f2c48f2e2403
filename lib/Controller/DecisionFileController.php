<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Minutes\DecisionFileService;
use OCA\Socle\Minutes\MinutesDetails;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Copies of minutes and decisions in the folder of their circle.
 *
 * @psalm-import-type SocleDecisionFile from ResponseDefinitions
 */
class DecisionFileController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionFileService $files,
		private readonly MinutesDetails $details,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Whether the copy of minutes is still what was written
	 *
	 * @param int $id Identifier of the minutes
	 * @return DataResponse<Http::STATUS_OK, SocleDecisionFile, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The copy
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/minutes/{id}/file', requirements: ['id' => '\d+'])]
	public function ofMinutes(int $id): DataResponse {
		return new DataResponse($this->details->describe($this->files->look($this->files->ofMinutes($id))));
	}

	/**
	 * Write the copy of minutes, again
	 *
	 * @param int $id Identifier of the minutes
	 * @return DataResponse<Http::STATUS_OK, SocleDecisionFile, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The copy
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/minutes/{id}/file', requirements: ['id' => '\d+'])]
	public function writeMinutes(int $id): DataResponse {
		return new DataResponse($this->details->describe($this->files->write($this->files->ofMinutes($id))));
	}

	/**
	 * Whether the copy of a decision, or of the minutes that it is in, is still what was written
	 *
	 * @param int $id Identifier of the decision
	 * @return DataResponse<Http::STATUS_OK, SocleDecisionFile, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The copy
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/decisions/{id}/file', requirements: ['id' => '\d+'])]
	public function ofDecision(int $id): DataResponse {
		return new DataResponse($this->details->describe($this->files->look($this->files->ofDecision($id))));
	}

	/**
	 * Write the copy of a decision, or of the minutes that it is in, again
	 *
	 * @param int $id Identifier of the decision
	 * @return DataResponse<Http::STATUS_OK, SocleDecisionFile, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The copy
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions/{id}/file', requirements: ['id' => '\d+'])]
	public function writeDecision(int $id): DataResponse {
		return new DataResponse($this->details->describe($this->files->write($this->files->ofDecision($id))));
	}
}
