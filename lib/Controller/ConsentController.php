<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Consent\ConsentInput;
use OCA\Socle\Consent\Consents;
use OCA\Socle\Consent\ConsentSheet;
use OCA\Socle\Consent\ConsentTimeline;
use OCA\Socle\Register\ContactService;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What people agreed to.
 *
 * @psalm-import-type SocleConsentEventPage from ResponseDefinitions
 * @psalm-import-type SocleConsentRefused from ResponseDefinitions
 * @psalm-import-type SocleConsentSheet from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class ConsentController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ConsentSheet $sheet,
		private readonly Consents $consents,
		private readonly ConsentInput $input,
		private readonly ConsentTimeline $timeline,
		private readonly ContactService $contacts,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * What someone agreed to, as it stands
	 *
	 * @param int $id Identifier of the person
	 * @return DataResponse<Http::STATUS_OK, SocleConsentSheet, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Every purpose and channel that people are asked for, or that she answered to
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ConsentsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/contacts/{id}/consents', requirements: ['id' => '\d+'])]
	public function sheet(int $id): DataResponse {
		return new DataResponse($this->sheet->of($id));
	}

	/**
	 * Record what someone said
	 *
	 * @param int $id Identifier of the person
	 * @param string $action asked, given, confirmed, renewed, refused, withdrawn or invalidated
	 * @param string $method paper, oral or email
	 * @param list<array{purpose: string, channel: string}> $choices What she said it about: all is recorded, or nothing
	 * @param int $claimed_at When she said it
	 * @param ?int $evidence Identifier of what shows it; needed for a yes that was not oral
	 * @param ?int $notice Version of the notice that she was shown, by default the current one
	 * @return DataResponse<Http::STATUS_OK, SocleConsentSheet, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleConsentRefused, array{}>
	 *
	 * 200: What holds now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: Not in the state that it is in
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ConsentsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/contacts/{id}/consents', requirements: ['id' => '\d+'])]
	public function record(
		int $id, string $action = '', string $method = '', array $choices = [], int $claimed_at = 0, ?int $evidence = null, ?int $notice = null,
	): DataResponse {
		$recording = $this->input->byKeeper($id, $action, $method, $choices, $claimed_at, $evidence, $notice);
		return new DataResponse($this->sheet->after($this->consents->record($id, $recording)));
	}

	/**
	 * What happened with someone's consents, newest first
	 *
	 * @param int $id Identifier of the person
	 * @param ?string $cursor Where the page starts
	 * @return DataResponse<Http::STATUS_OK, SocleConsentEventPage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: A page of events
	 * 400: Bad cursor
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ConsentsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/contacts/{id}/consents/events', requirements: ['id' => '\d+'])]
	public function events(int $id, ?string $cursor = null): DataResponse {
		return new DataResponse($this->timeline->page($this->contacts->open($id)->id, $cursor));
	}
}
