<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Breach\Breaches;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * The log of breaches of personal data.
 *
 * @psalm-import-type SocleBreach from ResponseDefinitions
 * @psalm-import-type SocleBreachPage from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class BreachController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Breaches $breaches,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * The log, newest first
	 *
	 * @param ?string $cursor Where the page starts
	 * @return DataResponse<Http::STATUS_OK, SocleBreachPage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: A page of breaches
	 * 400: Bad cursor
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ProcessingManage)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/breaches')]
	public function page(?string $cursor = null): DataResponse {
		return new DataResponse($this->breaches->page($cursor));
	}

	/**
	 * Write a breach down: its 72 hours run from when it was discovered
	 *
	 * @param int $discovered_at When it was discovered; 0 for now
	 * @param string $description What happened, to whose data
	 * @param string $measures What was done
	 * @return DataResponse<Http::STATUS_OK, SocleBreach, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The breach
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ProcessingManage)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/breaches')]
	public function report(int $discovered_at = 0, string $description = '', string $measures = ''): DataResponse {
		return new DataResponse($this->breaches->report($discovered_at, $description, $measures));
	}

	/**
	 * Write down what is done about a breach; nothing of a closed one changes
	 *
	 * @param int $id Identifier
	 * @param string $description What happened, to whose data
	 * @param string $measures What was done; needed to close it
	 * @param int $notified_at When the authority was told; 0 for not
	 * @param bool $closed Whether it is closed now
	 * @return DataResponse<Http::STATUS_OK, SocleBreach, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The breach
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It is closed
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ProcessingManage)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/breaches/{id}', requirements: ['id' => '\d+'])]
	public function change(int $id, string $description = '', string $measures = '', int $notified_at = 0, bool $closed = false): DataResponse {
		return new DataResponse($this->breaches->change($id, $description, $measures, $notified_at, $closed));
	}
}
