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
use OCA\Socle\Rights\OwnRecord;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * The record of the person who is logged in, where her account is linked to it.
 *
 * @psalm-import-type SocleConflict from ResponseDefinitions
 * @psalm-import-type SocleConsentRefused from ResponseDefinitions
 * @psalm-import-type SocleCopy from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleOwnRecord from ResponseDefinitions
 */
class OwnRecordController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly OwnRecord $record,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * See one's own record
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleOwnRecord, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The record
	 * 404: No record is linked to the account
	 */
	#[NoAdminRequired]
	#[Requires(Capability::OwnRecord)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/me')]
	public function read(): DataResponse {
		return new DataResponse($this->record->read());
	}

	/**
	 * Set one field of one's own record right, if it is still what one saw
	 *
	 * @param string $field given_name, family_name, emails, phones, street, postcode, commune, neighbourhood, language, over_15 or over_17
	 * @param string|list<array{value: string, preferred?: bool}> $value What it becomes
	 * @param string|list<array{value: string, preferred?: bool}> $was What one saw
	 * @return DataResponse<Http::STATUS_OK, SocleOwnRecord, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleConflict|SocleError, array{}>|DataResponse<Http::STATUS_LOCKED, SocleError, array{}>
	 *
	 * 200: The record as it is now
	 * 400: The value cannot be used, or the field is not one's own to change
	 * 404: No record is linked to the account
	 * 409: Somebody else changed the field: both values, lists as JSON; or the record is frozen
	 * 423: Too many are writing at once
	 */
	#[NoAdminRequired]
	#[Requires(Capability::OwnRecord)]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/me')]
	public function change(string $field = '', string|array $value = '', string|array $was = ''): DataResponse {
		return new DataResponse($this->record->change($field, $value, $was));
	}

	/**
	 * Everything that is known of oneself
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleCopy, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: All of it, without the names of keepers
	 * 404: No record is linked to the account
	 */
	#[NoAdminRequired]
	#[Requires(Capability::OwnRecord)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/me/data')]
	public function copy(): DataResponse {
		return new DataResponse($this->record->copy());
	}

	/**
	 * Take back what one agreed to
	 *
	 * @param list<array{purpose: string, channel: string}> $choices What one takes back: all of it, or nothing where one was not given
	 * @return DataResponse<Http::STATUS_OK, SocleOwnRecord, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleConsentRefused, array{}>
	 *
	 * 200: The record as it is now
	 * 400: A value cannot be used
	 * 404: No record is linked to the account
	 * 409: It was not given
	 */
	#[NoAdminRequired]
	#[Requires(Capability::OwnRecord)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/me/withdrawals')]
	public function withdraw(array $choices = []): DataResponse {
		return new DataResponse($this->record->withdraw($choices));
	}
}
