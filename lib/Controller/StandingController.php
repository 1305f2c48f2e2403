<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Consent\StandingInput;
use OCA\Socle\Register\ContactHistory;
use OCA\Socle\Register\ContactService;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What someone said, or was told, about herself as a whole.
 *
 * @psalm-import-type SocleContact from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class StandingController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly StandingInput $standing,
		private readonly ContactService $contacts,
		private readonly ContactHistory $history,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Record that someone objects to being written to, whatever it is for
	 *
	 * @param int $id Identifier of the person
	 * @param string $method How she said it: paper, oral or email
	 * @param int $claimed_at When she said it
	 * @return DataResponse<Http::STATUS_OK, SocleContact, array{}>|DataResponse<Http::STATUS_BAD_REQUEST|Http::STATUS_CONFLICT, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The person
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: The secret of the suppression list is missing
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ConsentsWrite)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/contacts/{id}/objection', requirements: ['id' => '\d+'])]
	public function object(int $id, string $method = '', int $claimed_at = 0): DataResponse {
		$this->standing->object($id, $method, $claimed_at);
		return $this->answer($id);
	}

	/**
	 * Record that she objects no more, by her own act
	 *
	 * @param int $id Identifier of the person
	 * @param string $method How she said it: paper or email
	 * @param int $claimed_at When she said it
	 * @param int $evidence Identifier of what shows it
	 * @return DataResponse<Http::STATUS_OK, SocleContact, array{}>|DataResponse<Http::STATUS_BAD_REQUEST|Http::STATUS_CONFLICT, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The person
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: She has not objected, or nothing shows that she did it herself
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ConsentsWrite)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/contacts/{id}/objection', requirements: ['id' => '\d+'])]
	public function liftObjection(int $id, string $method = '', int $claimed_at = 0, int $evidence = 0): DataResponse {
		$this->standing->liftObjection($id, $method, $claimed_at, $evidence);
		return $this->answer($id);
	}

	/**
	 * Record that someone was told what is done with her data, with the current notice
	 *
	 * @param int $id Identifier of the person
	 * @return DataResponse<Http::STATUS_OK, SocleContact, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The person
	 * 404: Nothing here
	 * 409: There is no notice yet
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ConsentsWrite)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/contacts/{id}/informed', requirements: ['id' => '\d+'])]
	public function inform(int $id): DataResponse {
		$this->standing->inform($id);
		return $this->answer($id);
	}

	/** @return DataResponse<Http::STATUS_OK, SocleContact, array{}> */
	private function answer(int $id): DataResponse {
		return new DataResponse($this->history->describe($this->contacts->find($id)));
	}
}
