<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Rights\RequestList;
use OCA\Socle\Rights\Requests;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Requests of people about their rights.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleRequest from ResponseDefinitions
 * @psalm-import-type SocleRequestPage from ResponseDefinitions
 */
class RequestController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Requests $requests,
		private readonly RequestList $list,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Requests about rights
	 *
	 * @param string $state open (all of them, the most urgent first) or closed (newest first)
	 * @param ?string $cursor Where the page starts
	 * @return DataResponse<Http::STATUS_OK, SocleRequestPage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: A page
	 * 400: Bad cursor or state
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::RightsHandle)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/requests')]
	public function page(string $state = 'open', ?string $cursor = null): DataResponse {
		return new DataResponse($this->list->page($state, $cursor));
	}

	/**
	 * Write down a request
	 *
	 * @param string $kind access, portability, rectification, restriction, erasure or objection
	 * @param ?int $contact Identifier of the person; none where nobody of the register can be recognised
	 * @param int $received_at When it was received, by default now
	 * @param string $identity How identity was checked: known_in_person, mail_from_known_address, account or document_seen; empty while it is not
	 * @return DataResponse<Http::STATUS_OK, SocleRequest, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The request
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::RightsHandle)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/requests')]
	public function receive(string $kind = '', ?int $contact = null, int $received_at = 0, string $identity = ''): DataResponse {
		return new DataResponse($this->list->one($this->requests->receive($contact, $kind, $received_at, $identity)->id));
	}

	/**
	 * Close a request: what was done, or why it is refused
	 *
	 * @param int $id Identifier
	 * @param string $state done or refused
	 * @param string $outcome What was done or why it is refused, in words and without names
	 * @param string $identity How identity was checked, where it was not said before
	 * @return DataResponse<Http::STATUS_OK, SocleRequest, array{}>|DataResponse<Http::STATUS_BAD_REQUEST|Http::STATUS_CONFLICT, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The request
	 * 400: A value cannot be used, or nobody has checked who asks
	 * 404: Nothing here
	 * 409: It is closed already, or the person who asked to be erased is still there
	 */
	#[NoAdminRequired]
	#[Requires(Capability::RightsHandle)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/requests/{id}', requirements: ['id' => '\d+'])]
	public function close(int $id, string $state = '', string $outcome = '', string $identity = ''): DataResponse {
		return new DataResponse($this->list->one($this->requests->close($id, $state, $outcome, $identity)->id));
	}
}
