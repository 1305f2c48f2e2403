<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Decision\DecisionAdoption;
use OCA\Socle\Decision\DecisionLife;
use OCA\Socle\Decision\DecisionReading;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What becomes of a decision: it is proposed, taken back, given up, handed over, adopted.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleDecision from ResponseDefinitions
 */
class DecisionLifeController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionReading $reading,
		private readonly DecisionLife $life,
		private readonly DecisionAdoption $adoption,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Propose a draft
	 *
	 * @param int $id Identifier of the decision
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions/{id}/proposal', requirements: ['id' => '\d+'])]
	public function propose(int $id): DataResponse {
		$this->life->propose($id);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Take a proposal back: it is a draft again
	 *
	 * @param int $id Identifier of the decision
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/decisions/{id}/proposal', requirements: ['id' => '\d+'])]
	public function takeBack(int $id): DataResponse {
		$this->life->takeBack($id);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Give a draft or a proposal up
	 *
	 * @param int $id Identifier of the decision
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions/{id}/withdrawal', requirements: ['id' => '\d+'])]
	public function withdraw(int $id): DataResponse {
		$this->life->withdraw($id);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Take up again what was given up: it is a draft
	 *
	 * @param int $id Identifier of the decision
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/decisions/{id}/withdrawal', requirements: ['id' => '\d+'])]
	public function restore(int $id): DataResponse {
		$this->life->takeBack($id);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Hand it to the circle above, for it lies outside the perimeter
	 *
	 * @param int $id Identifier of the decision
	 * @return DataResponse<Http::STATUS_OK, array{circle: int}, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: Identifier of the circle that goes on with it
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions/{id}/handover', requirements: ['id' => '\d+'])]
	public function handOver(int $id): DataResponse {
		return new DataResponse(['circle' => $this->life->handOver($id)]);
	}

	/**
	 * Adopt it
	 *
	 * @param int $id Identifier of the decision
	 * @param int $version The version that was seen
	 * @param bool $within_perimeter Whether it lies within the perimeter of its circle
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsAdopt)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions/{id}/adoption', requirements: ['id' => '\d+'])]
	public function adopt(int $id, int $version = 0, bool $within_perimeter = false): DataResponse {
		$this->adoption->adopt($id, $version, $within_perimeter);
		return new DataResponse($this->reading->one($id));
	}
}
