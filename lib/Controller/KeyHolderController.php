<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Key\KeyAppointing;
use OCA\Socle\Key\KeyHolding;
use OCA\Socle\Key\KeyReading;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Who holds a key.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleKey from ResponseDefinitions
 * @psalm-import-type SocleKeyHolderList from ResponseDefinitions
 * @psalm-import-type SocleKeyPersonList from ResponseDefinitions
 */
class KeyHolderController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly KeyReading $reading,
		private readonly KeyAppointing $appointing,
		private readonly KeyHolding $holding,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Everybody who ever held a key
	 *
	 * @param int $id Identifier of the key
	 * @return DataResponse<Http::STATUS_OK, SocleKeyHolderList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Who held it, newest first
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::KeysRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/keys/{id}/holders', requirements: ['id' => '\d+'])]
	public function list(int $id): DataResponse {
		return new DataResponse($this->reading->history($id));
	}

	/**
	 * Who could hold a key with their account
	 *
	 * @param string $search Part of the name
	 * @return DataResponse<Http::STATUS_OK, SocleKeyPersonList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: At most 20 members and keepers
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::KeysWrite)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/keys/candidates')]
	public function candidates(string $search = ''): DataResponse {
		return new DataResponse(['people' => $this->appointing->candidates($search)]);
	}

	/**
	 * Entrust somebody with a key
	 *
	 * @param int $id Identifier of the key
	 * @param string $user Identifier of the account; empty for somebody who has none
	 * @param string $name Name of somebody who has no account
	 * @param bool $deputy Whether they stand in for whoever holds it
	 * @param string $starts_on Since when, as 2027-03-21; empty for today
	 * @return DataResponse<Http::STATUS_OK, SocleKey, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The key
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::KeysWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/keys/{id}/holders', requirements: ['id' => '\d+'])]
	public function appoint(int $id, string $user = '', string $name = '', bool $deputy = false, string $starts_on = ''): DataResponse {
		$this->appointing->appoint($id, $user, $name, $deputy, $starts_on);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Write down that somebody gives a key back, or does not
	 *
	 * @param int $id Identifier of the key
	 * @param int $holder Identifier of who holds it, as the key lists them
	 * @param string $ends_on On which day it is given back, as 2027-03-21; empty if it is not
	 * @return DataResponse<Http::STATUS_OK, SocleKey, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The key
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::KeysWrite)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/keys/{id}/holders/{holder}', requirements: ['id' => '\d+', 'holder' => '\d+'])]
	public function end(int $id, int $holder, string $ends_on = ''): DataResponse {
		$this->holding->end($id, $holder, $ends_on);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Erase who held a key; that somebody did stays, and when
	 *
	 * @param int $id Identifier of the key
	 * @param int $holder Identifier of who holds it, as the key lists them
	 * @return DataResponse<Http::STATUS_OK, SocleKeyHolderList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: Who held it, newest first
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::KeysWrite)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/keys/{id}/holders/{holder}', requirements: ['id' => '\d+', 'holder' => '\d+'])]
	public function erase(int $id, int $holder): DataResponse {
		$this->holding->erase($id, $holder);
		return new DataResponse($this->reading->history($id));
	}

	/**
	 * Confirm that somebody still holds a key: each for themselves, whoever writes the register for everybody
	 *
	 * @param int $id Identifier of the key
	 * @param int $holder Identifier of who holds it, as the key lists them
	 * @return DataResponse<Http::STATUS_OK, SocleKey, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The key
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::KeysRead)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/keys/{id}/holders/{holder}/confirmation', requirements: ['id' => '\d+', 'holder' => '\d+'])]
	public function confirm(int $id, int $holder): DataResponse {
		$this->holding->confirm($id, $holder);
		return new DataResponse($this->reading->one($id));
	}
}
