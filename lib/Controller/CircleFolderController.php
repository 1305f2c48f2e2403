<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Folder\DocumentSharing;
use OCA\Socle\Folder\FolderAccess;
use OCA\Socle\Folder\FolderReading;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * The documents of a circle, for those who have a right to them.
 *
 * @psalm-import-type SocleCircleFolderList from ResponseDefinitions
 * @psalm-import-type SocleCircleReaders from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleSharedDocument from ResponseDefinitions
 */
class CircleFolderController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly FolderAccess $access,
		private readonly FolderReading $reading,
		private readonly DocumentSharing $sharing,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * The folders of a circle, where they are in one's own files
	 *
	 * @param int $id Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleCircleFolderList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The folders that one may read
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{id}/folders', requirements: ['id' => '\d+'])]
	public function list(int $id): DataResponse {
		return new DataResponse($this->reading->of($this->access->enter($id)));
	}

	/**
	 * Who reads what is shared with a circle
	 *
	 * @param int $id Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleCircleReaders, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: How many people, and some of their names for those in the circle
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{id}/shares/readers', requirements: ['id' => '\d+'])]
	public function readers(int $id): DataResponse {
		return new DataResponse($this->sharing->readers($this->access->enter($id)));
	}

	/**
	 * Share a document of one's own with a circle
	 *
	 * @param int $id Identifier of the circle
	 * @param string $path In one's own files
	 * @param bool $write Whether its members may change it
	 * @return DataResponse<Http::STATUS_OK, SocleSharedDocument, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The share
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesRead)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/circles/{id}/shares', requirements: ['id' => '\d+'])]
	public function share(int $id, string $path = '', bool $write = false): DataResponse {
		return new DataResponse($this->sharing->share($this->access->enter($id), $path, $write));
	}

	/**
	 * Take back a document that one has shared with a circle
	 *
	 * @param int $id Identifier of the circle
	 * @param string $path In one's own files
	 * @return DataResponse<Http::STATUS_OK, SocleSharedDocument, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: It is not shared with the circle any more
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesRead)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/circles/{id}/shares', requirements: ['id' => '\d+'])]
	public function takeBack(int $id, string $path = ''): DataResponse {
		return new DataResponse($this->sharing->takeBack($this->access->enter($id), $path));
	}
}
