<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Consent\Standing;
use OCA\Socle\Register\ContactHistory;
use OCA\Socle\Register\ContactService;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Rights\Erasure;
use OCA\Socle\Rights\PersonalData;
use OCA\Socle\Rights\RequestList;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What people may ask for about themselves.
 *
 * @psalm-import-type SocleContact from ResponseDefinitions
 * @psalm-import-type SocleCopy from ResponseDefinitions
 * @psalm-import-type SocleErasure from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleRequestPage from ResponseDefinitions
 */
class RightsController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly PersonalData $data,
		private readonly Erasure $erasure,
		private readonly RequestList $requests,
		private readonly Standing $standing,
		private readonly ContactService $contacts,
		private readonly ContactHistory $history,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Everything that is known of someone, for her
	 *
	 * @param int $id Identifier of the person
	 * @return DataResponse<Http::STATUS_OK, SocleCopy, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: All of it, without the names of keepers
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::RightsHandle)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/contacts/{id}/copy', requirements: ['id' => '\d+'])]
	public function copy(int $id): DataResponse {
		return new DataResponse($this->data->of($id, AccessAction::Copy));
	}

	/**
	 * What someone has asked for
	 *
	 * @param int $id Identifier of the person
	 * @return DataResponse<Http::STATUS_OK, SocleRequestPage, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: All of her requests, newest first
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::RightsHandle)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/contacts/{id}/requests', requirements: ['id' => '\d+'])]
	public function requests(int $id): DataResponse {
		return new DataResponse($this->requests->of($this->contacts->open($id)->id));
	}

	/**
	 * Freeze someone's card: it can be read and not changed, and nobody writes to her
	 *
	 * @param int $id Identifier of the person
	 * @return DataResponse<Http::STATUS_OK, SocleContact, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The person
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::RightsHandle)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/contacts/{id}/restriction', requirements: ['id' => '\d+'])]
	public function restrict(int $id): DataResponse {
		$this->standing->restrict($id);
		return $this->answer($id);
	}

	/**
	 * Release someone's card
	 *
	 * @param int $id Identifier of the person
	 * @return DataResponse<Http::STATUS_OK, SocleContact, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The person
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::RightsHandle)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/contacts/{id}/restriction', requirements: ['id' => '\d+'])]
	public function release(int $id): DataResponse {
		$this->standing->release($id);
		return $this->answer($id);
	}

	/**
	 * What would stay if someone were erased
	 *
	 * @param int $id Identifier of the person
	 * @return DataResponse<Http::STATUS_OK, SocleErasure, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: How many addresses and events, and how many others share an address with her
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::RightsHandle)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/contacts/{id}/erasure', requirements: ['id' => '\d+'])]
	public function preview(int $id): DataResponse {
		return new DataResponse($this->erasure->preview($id));
	}

	/**
	 * Erase someone, for good
	 *
	 * @param int $id Identifier of the person
	 * @param string $reason request (she asked for it, the default), expired (her data is no longer needed) or mistake (written down twice or wrongly, and nothing was recorded about her)
	 * @param string $identity How it was made sure that it is she who asks: known_in_person, mail_from_known_address, account or document_seen
	 * @return DataResponse<Http::STATUS_OK, list<empty>, array{}>|DataResponse<Http::STATUS_BAD_REQUEST|Http::STATUS_CONFLICT, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Erased
	 * 400: Nobody has checked who asks
	 * 404: Nothing here
	 * 409: Something was recorded about her: it is no mistake; or the secret of the suppression list is missing
	 */
	#[NoAdminRequired]
	#[Requires(Capability::RightsHandle)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/contacts/{id}', requirements: ['id' => '\d+'])]
	public function erase(int $id, string $reason = 'request', string $identity = ''): DataResponse {
		$this->erasure->erase($id, $reason, $identity);
		return new DataResponse([]);
	}

	/** @return DataResponse<Http::STATUS_OK, SocleContact, array{}> */
	private function answer(int $id): DataResponse {
		return new DataResponse($this->history->describe($this->contacts->find($id)));
	}
}
