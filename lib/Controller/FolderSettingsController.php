<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Folder\FolderSettings;
use OCA\Socle\Folder\FolderSettingsReading;
use OCA\Socle\Folder\HoldingAccount;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Where the folders of circles are, and whose they are.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleFolderDrivers from ResponseDefinitions
 * @psalm-import-type SocleFolderStateList from ResponseDefinitions
 */
class FolderSettingsController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly FolderSettings $folders,
		private readonly FolderSettingsReading $reading,
		private readonly HoldingAccount $holding,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * What can stand behind a circle's folder on this instance
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleFolderDrivers, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The drivers, each with the reason for which it cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/settings/folders')]
	public function drivers(): DataResponse {
		return new DataResponse($this->reading->drivers());
	}

	/**
	 * Choose the account that holds the folders of circles where Team folders is not installed
	 *
	 * @param string $holding_account Identifier of the account; empty for none
	 * @return DataResponse<Http::STATUS_OK, SocleFolderDrivers, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The drivers
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/settings/folders')]
	public function hold(string $holding_account = ''): DataResponse {
		$this->holding->choose($holding_account);
		return new DataResponse($this->reading->drivers());
	}

	/**
	 * The folders of a circle, and in what they differ from what it intends
	 *
	 * @param int $id Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleFolderStateList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The folders, as the platform says they are
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/settings/circles/{id}/folders', requirements: ['id' => '\d+'])]
	public function list(int $id): DataResponse {
		return new DataResponse($this->reading->of($this->folders->circle($id)));
	}

	/**
	 * Make a folder for a circle, or link one that is there
	 *
	 * @param int $id Identifier of the circle
	 * @param string $kind open, or private
	 * @param string $driver team, share or link
	 * @param string $path Of the folder to link, in one's own files
	 * @return DataResponse<Http::STATUS_OK, SocleFolderStateList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>|DataResponse<Http::STATUS_LOCKED, SocleError, array{}>
	 *
	 * 200: The folders, as the platform says they are
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 * 423: Somebody else is making it
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/settings/circles/{id}/folders', requirements: ['id' => '\d+'])]
	public function add(int $id, string $kind = '', string $driver = '', string $path = ''): DataResponse {
		$this->folders->add($id, $kind, $driver, $path);
		return new DataResponse($this->reading->of($this->folders->circle($id)));
	}

	/**
	 * Make the folders of a circle what it intends
	 *
	 * @param int $id Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleFolderStateList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The folders, with what differs all the same
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/settings/circles/{id}/folders/repair', requirements: ['id' => '\d+'])]
	public function repair(int $id): DataResponse {
		return new DataResponse($this->reading->of($this->folders->circle($id), $this->folders->repair($id)));
	}

	/**
	 * Leave a folder alone: it stays where it is, with all that is in it and the rights that it has
	 *
	 * @param int $id Identifier of the circle
	 * @param string $kind open, or private
	 * @return DataResponse<Http::STATUS_OK, SocleFolderStateList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The folders
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/settings/circles/{id}/folders/{kind}', requirements: ['id' => '\d+', 'kind' => '\w+'])]
	public function forget(int $id, string $kind): DataResponse {
		$this->folders->forget($id, $kind);
		return new DataResponse($this->reading->of($this->folders->circle($id)));
	}
}
