<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Decision\DecisionCustoms;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * How a circle decides.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleDecisionSettings from ResponseDefinitions
 */
class DecisionSettingsController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionCustoms $settings,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * How a circle decides
	 *
	 * @param int $circle Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleDecisionSettings, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Its settings
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{circle}/decision-settings', requirements: ['circle' => '\d+'])]
	public function read(int $circle): DataResponse {
		return new DataResponse($this->settings->read($circle));
	}

	/**
	 * Say how a circle decides; what is not given stays as it is
	 *
	 * @param int $circle Identifier of the circle
	 * @param ?string $code What its numbers begin with
	 * @param ?string $rule How it overrules an objection
	 * @param ?string $template_title What the title of a proposal begins with
	 * @param ?string $template_text What its text begins with
	 * @param ?string $template_context What its reasons begin with
	 * @param ?int $review_months After how many months a review is suggested; 0: none
	 * @return DataResponse<Http::STATUS_OK, SocleDecisionSettings, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: Its settings
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsAdopt)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/circles/{circle}/decision-settings', requirements: ['circle' => '\d+'])]
	public function change(int $circle, ?string $code = null, ?string $rule = null, ?string $template_title = null, ?string $template_text = null, ?string $template_context = null, ?int $review_months = null): DataResponse {
		return new DataResponse($this->settings->change($circle, compact('code', 'rule', 'template_title', 'template_text', 'template_context', 'review_months')));
	}
}
