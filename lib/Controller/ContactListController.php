<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Register\ContactFilter;
use OCA\Socle\Register\ContactList;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * The people of the register, listed.
 *
 * @psalm-import-type SocleContactCount from ResponseDefinitions
 * @psalm-import-type SocleContactPage from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class ContactListController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ContactList $list,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * A page of people
	 *
	 * @param string $search Starts of names, a mail or a telephone in any notation
	 * @param string $kind Only this kind
	 * @param string $tag Only those with this tag
	 * @param string $commune Only this commune
	 * @param string $neighbourhood Only this neighbourhood
	 * @param string $provenance Only this provenance
	 * @param ?int $import Only those whom this import brought
	 * @param string $reach none: only those without mail and telephone
	 * @param string $consent Only those for whom this holds: purpose, channel and state, as newsletter:email:granted
	 * @param string $sort name, created or changed; a search for one word by name gives family names first
	 * @param string $direction asc or desc
	 * @param ?string $cursor Where the page starts
	 * @param int $limit Most people on the page, 1 to 200
	 * @return DataResponse<Http::STATUS_OK, SocleContactPage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: A page
	 * 400: A filter, the order or the cursor cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ContactsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/contacts')]
	public function page(
		string $search = '',
		string $kind = '',
		string $tag = '',
		string $commune = '',
		string $neighbourhood = '',
		string $provenance = '',
		?int $import = null,
		string $reach = '',
		string $consent = '',
		string $sort = 'name',
		string $direction = 'asc',
		?string $cursor = null,
		int $limit = 50,
	): DataResponse {
		$filter = new ContactFilter(trim($search), $kind, $tag, $commune, $neighbourhood, $provenance, $import, $reach, $consent);
		return new DataResponse($this->list->page($filter, $sort, $direction, $cursor, $limit));
	}

	/**
	 * How many people there are
	 *
	 * @param string $search Starts of names, a mail or a telephone in any notation
	 * @param string $kind Only this kind
	 * @param string $tag Only those with this tag
	 * @param string $commune Only this commune
	 * @param string $neighbourhood Only this neighbourhood
	 * @param string $provenance Only this provenance
	 * @param ?int $import Only those whom this import brought
	 * @param string $reach none: only those without mail and telephone
	 * @param string $consent Only those for whom this holds: purpose, channel and state, as newsletter:email:granted
	 * @return DataResponse<Http::STATUS_OK, SocleContactCount, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The number, or the cap where there are more
	 * 400: A filter cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ContactsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/contacts/count')]
	public function count(
		string $search = '',
		string $kind = '',
		string $tag = '',
		string $commune = '',
		string $neighbourhood = '',
		string $provenance = '',
		?int $import = null,
		string $reach = '',
		string $consent = '',
	): DataResponse {
		$filter = new ContactFilter(trim($search), $kind, $tag, $commune, $neighbourhood, $provenance, $import, $reach, $consent);
		return new DataResponse($this->list->count($filter));
	}
}
