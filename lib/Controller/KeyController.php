<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Key\KeyReading;
use OCA\Socle\Key\KeyService;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Keys: what gives power over what the collective has.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleKey from ResponseDefinitions
 * @psalm-import-type SocleKeyList from ResponseDefinitions
 */
class KeyController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly KeyReading $reading,
		private readonly KeyService $keys,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * All keys, and who holds them
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleKeyList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The keys in their order, retired ones too; while none is in use, those that are proposed
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::KeysRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/keys')]
	public function list(): DataResponse {
		return new DataResponse($this->reading->all());
	}

	/**
	 * Add a key
	 *
	 * @param string $name What it is called
	 * @param string $note What it opens, and where that is written; never a secret
	 * @return DataResponse<Http::STATUS_OK, SocleKey, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The key
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::KeysWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/keys')]
	public function create(string $name = '', string $note = ''): DataResponse {
		return new DataResponse($this->reading->one($this->keys->create($name, $note)->id));
	}

	/**
	 * Take over the keys that are proposed, as far as there are none of their names
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleKeyList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: All keys
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::KeysWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/keys/proposed')]
	public function takeOver(): DataResponse {
		$this->keys->takeOver();
		return new DataResponse($this->reading->all());
	}

	/**
	 * Change a key; what is not given stays as it is
	 *
	 * @param int $id Identifier of the key
	 * @param ?string $name What it is called
	 * @param ?string $note What it opens, and where that is written; never a secret
	 * @param ?int $position How many come before it
	 * @param ?bool $retired Whether it is no longer needed: whoever holds it holds it until today
	 * @return DataResponse<Http::STATUS_OK, SocleKey, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The key
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::KeysWrite)]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/keys/{id}', requirements: ['id' => '\d+'])]
	public function change(int $id, ?string $name = null, ?string $note = null, ?int $position = null, ?bool $retired = null): DataResponse {
		return new DataResponse($this->reading->one($this->keys->change($id, $name, $note, $position, $retired)->id));
	}

	/**
	 * Delete a key that nobody ever held
	 *
	 * @param int $id Identifier of the key
	 * @return DataResponse<Http::STATUS_OK, SocleKeyList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The other keys
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::KeysWrite)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/keys/{id}', requirements: ['id' => '\d+'])]
	public function delete(int $id): DataResponse {
		$this->keys->delete($id);
		return new DataResponse($this->reading->all());
	}
}
