<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Decision\DecisionTakingOver;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Decisions of earlier times.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleTakeOver from ResponseDefinitions
 */
class DecisionTakingOverController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionTakingOver $taking,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Take over decisions that a circle took before: all of them, or none where something is wrong with one
	 *
	 * @param int $circle Identifier of the circle
	 * @param list<array{former_number?: string, title?: string, text?: string, context?: string, method?: string, votes?: array<string, int>, decided_on?: string, starts_on?: string, ends_on?: string, review_on?: string, people?: list<string>, tags?: list<string>}> $decisions At most 100
	 * @param bool $check Only tell what is wrong
	 * @return DataResponse<Http::STATUS_OK, SocleTakeOver, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: What is wrong, by row; or the decisions with their new numbers
	 * 400: These are too many
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsAdopt)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/circles/{circle}/past-decisions', requirements: ['circle' => '\d+'])]
	public function take(int $circle, array $decisions = [], bool $check = true): DataResponse {
		return new DataResponse($this->taking->take($circle, $decisions, $check));
	}
}
