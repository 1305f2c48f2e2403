<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Notification\NotificationChoices;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What one wants to be notified of.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleNotificationChoices from ResponseDefinitions
 */
class NotificationChoiceController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly NotificationChoices $choices,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * What the person who is logged in wants to be notified of
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleNotificationChoices, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The choices
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::Open)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/notification-choices')]
	public function read(): DataResponse {
		return new DataResponse($this->choices->describe());
	}

	/**
	 * Choose what to be notified of
	 *
	 * @param ?bool $proposed When something is proposed in one's circle
	 * @param ?bool $objected When someone objects to what one proposed
	 * @param ?bool $objection_closed When one's objection was answered or has ended
	 * @param ?bool $adopted When something is adopted in one's circle
	 * @param ?bool $due When a circle that one coordinates owes a summary, or has a decision to look at again
	 * @param ?bool $digest One mail a day with what waits
	 * @return DataResponse<Http::STATUS_OK, SocleNotificationChoices, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The choices
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::Open)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/notification-choices')]
	public function choose(?bool $proposed = null, ?bool $objected = null, ?bool $objection_closed = null, ?bool $adopted = null, ?bool $due = null, ?bool $digest = null): DataResponse {
		$this->choices->choose([
			'proposed' => $proposed,
			'objected' => $objected,
			'objection_closed' => $objection_closed,
			'adopted' => $adopted,
			'due' => $due,
			'digest' => $digest,
		]);
		return new DataResponse($this->choices->describe());
	}
}
