<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\AccessJournal;
use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Who looked at, changed or took out which contacts.
 *
 * @psalm-import-type SocleAccessPage from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class AccessLogController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly AccessJournal $journal,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * The access log, newest first
	 *
	 * @param ?string $cursor Where the page starts
	 * @param string $user Only what this account did
	 * @param ?int $contact Only what was about this person of the register
	 * @return DataResponse<Http::STATUS_OK, SocleAccessPage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: A page; with few entries, or none, there may still be a next one
	 * 400: Bad cursor
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::AccessLogRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/access-log')]
	public function page(?string $cursor = null, string $user = '', ?int $contact = null): DataResponse {
		return new DataResponse($this->journal->page($cursor, $user, $contact));
	}
}
