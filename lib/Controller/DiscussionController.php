<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Decision\Advices;
use OCA\Socle\Decision\DecisionReading;
use OCA\Socle\Decision\Objections;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What is said about a proposal: objections, advice, questions.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleDecision from ResponseDefinitions
 */
class DiscussionController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionReading $reading,
		private readonly Objections $objections,
		private readonly Advices $advices,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Object to a proposal of one's own circle
	 *
	 * @param int $id Identifier of the decision
	 * @param string $reason Why it would do harm
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 3600)]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions/{id}/objections', requirements: ['id' => '\d+'])]
	public function raise(int $id, string $reason = ''): DataResponse {
		$this->objections->raise($id, $reason);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Answer an objection, or bring it to its end
	 *
	 * @param int $id Identifier of the decision
	 * @param int $objection Identifier of the objection
	 * @param string $state open, answered, integrated, lifted or overruled
	 * @param string $answer What is replied, or why it is so
	 * @param ?string $text What the proposal says from now on, where that integrates it
	 * @param string $taken_on_by The account of the circle that answers for overruling it
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/decisions/{id}/objections/{objection}', requirements: ['id' => '\d+', 'objection' => '\d+'])]
	public function end(int $id, int $objection, string $state = '', string $answer = '', ?string $text = null, string $taken_on_by = ''): DataResponse {
		$this->objections->change($id, $objection, $state, $answer, $text, $taken_on_by);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Advise on a proposal, or ask about it
	 *
	 * @param int $id Identifier of the decision
	 * @param string $kind advice or question
	 * @param string $text What is said
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 3600)]
	#[Requires(Capability::DecisionsAdvise)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions/{id}/advice', requirements: ['id' => '\d+'])]
	public function advise(int $id, string $kind = '', string $text = ''): DataResponse {
		$this->advices->give($id, $kind, $text);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Answer an advice or a question
	 *
	 * @param int $id Identifier of the decision
	 * @param int $advice Identifier of the advice
	 * @param string $answer What is replied
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/decisions/{id}/advice/{advice}', requirements: ['id' => '\d+', 'advice' => '\d+'])]
	public function answer(int $id, int $advice, string $answer = ''): DataResponse {
		$this->advices->answer($id, $advice, $answer);
		return new DataResponse($this->reading->one($id));
	}
}
