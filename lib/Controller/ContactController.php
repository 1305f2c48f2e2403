<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Register\AccountLink;
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
 * One person of the register.
 *
 * @psalm-import-type SocleChangePage from ResponseDefinitions
 * @psalm-import-type SocleConflict from ResponseDefinitions
 * @psalm-import-type SocleContact from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class ContactController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ContactService $contacts,
		private readonly ContactHistory $history,
		private readonly AccountLink $link,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Write someone down by hand
	 *
	 * @param string $given_name Given name
	 * @param string $family_name Family name
	 * @param list<array{value: string, preferred?: bool}> $emails Mails
	 * @param list<array{value: string, preferred?: bool}> $phones Telephones, in any notation
	 * @param string $street Street and number
	 * @param string $postcode Postcode
	 * @param string $commune Commune
	 * @param string $neighbourhood Neighbourhood
	 * @param string $language Language, as a code such as fr
	 * @param string $kind member, regular or occasional (the default)
	 * @param string $basis to_establish (the default) or member_or_regular_contact
	 * @param string $provenance Where this comes from: event, door_to_door, sign_up, paper_form, members, referral or earlier_list
	 * @param string $provenance_name Which event, list, ...; needed for an earlier list
	 * @param string $over_15 Whether she is 15 or over: yes, no or unknown (the default)
	 * @param string $over_17 Whether she is 17 or over: yes, no or unknown (the default)
	 * @param list<string> $tags Tags
	 * @param string $note Note
	 * @return DataResponse<Http::STATUS_OK, SocleContact, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The person as written down
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ContactsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/contacts')]
	public function create(
		string $given_name = '',
		string $family_name = '',
		array $emails = [],
		array $phones = [],
		string $street = '',
		string $postcode = '',
		string $commune = '',
		string $neighbourhood = '',
		string $language = '',
		string $kind = 'occasional',
		string $basis = 'to_establish',
		string $provenance = '',
		string $provenance_name = '',
		string $over_15 = 'unknown',
		string $over_17 = 'unknown',
		array $tags = [],
		string $note = '',
	): DataResponse {
		return new DataResponse($this->history->describe($this->contacts->create(get_defined_vars())));
	}

	/**
	 * Open someone
	 *
	 * @param int $id Identifier
	 * @return DataResponse<Http::STATUS_OK, SocleContact, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The person
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ContactsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/contacts/{id}', requirements: ['id' => '\d+'])]
	public function open(int $id): DataResponse {
		return new DataResponse($this->history->describe($this->contacts->open($id)));
	}

	/**
	 * Change one field, if it is still what the editor saw
	 *
	 * @param int $id Identifier
	 * @param string $field Which field
	 * @param string|list<string>|list<array{value: string, preferred?: bool}> $value What it becomes
	 * @param string|list<string>|list<array{value: string, preferred?: bool}> $was What the editor saw
	 * @return DataResponse<Http::STATUS_OK, SocleContact, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleConflict|SocleError, array{}>|DataResponse<Http::STATUS_LOCKED, SocleError, array{}>
	 *
	 * 200: The person as she is now
	 * 400: The value cannot be used
	 * 404: Nothing here
	 * 409: Somebody else changed the field: both values, lists as JSON; or the card is frozen
	 * 423: Too many are writing at once
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ContactsWrite)]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/contacts/{id}', requirements: ['id' => '\d+'])]
	public function change(int $id, string $field = '', string|array $value = '', string|array $was = ''): DataResponse {
		return new DataResponse($this->history->describe($this->contacts->change($id, $field, $value, $was)));
	}

	/**
	 * What was changed about someone, newest first
	 *
	 * @param int $id Identifier
	 * @param ?string $cursor Where the page starts
	 * @return DataResponse<Http::STATUS_OK, SocleChangePage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: A page of changes
	 * 400: Bad cursor
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ContactsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/contacts/{id}/changes', requirements: ['id' => '\d+'])]
	public function changes(int $id, ?string $cursor = null): DataResponse {
		return new DataResponse($this->history->page($id, $cursor));
	}

	/**
	 * Link someone to an account of this instance, or unlink her
	 *
	 * @param int $id Identifier
	 * @param string $account The account's identifier; empty unlinks
	 * @return DataResponse<Http::STATUS_OK, SocleContact, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The person
	 * 400: There is no such account
	 * 404: Nothing here
	 * 409: The account is linked to somebody else, or the card is frozen
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ContactsWrite)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/contacts/{id}/account', requirements: ['id' => '\d+'])]
	public function link(int $id, string $account = ''): DataResponse {
		$this->link->set($id, $account);
		return new DataResponse($this->history->describe($this->contacts->find($id)));
	}
}
