<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Decision\DecisionReading;
use OCA\Socle\Decision\Summaries;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What a private circle owes to all members of the collective.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleDecision from ResponseDefinitions
 */
class SummaryController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionReading $reading,
		private readonly Summaries $summaries,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Write the summary of a private circle's decision, for all members
	 *
	 * @param int $id Identifier of the decision
	 * @param string $summary In Markdown
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/decisions/{id}/summary', requirements: ['id' => '\d+'])]
	public function write(int $id, string $summary = ''): DataResponse {
		$this->summaries->write($id, $summary);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Approve the summary
	 *
	 * @param int $id Identifier of the decision
	 * @param string $summary The one that was read
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsAdopt)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions/{id}/summary/approval', requirements: ['id' => '\d+'])]
	public function approve(int $id, string $summary = ''): DataResponse {
		$this->summaries->approve($id, $summary);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Publish the summary that was approved
	 *
	 * @param int $id Identifier of the decision
	 * @param string $summary The one that was read
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsAdopt)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions/{id}/publication', requirements: ['id' => '\d+'])]
	public function publish(int $id, string $summary = ''): DataResponse {
		$this->summaries->publish($id, $summary);
		return new DataResponse($this->reading->one($id));
	}
}
