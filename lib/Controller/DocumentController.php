<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Folder\DocumentCircles;
use OCA\Socle\Folder\DocumentPlace;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What one's own files have to do with circles, for Nextcloud's Files.
 *
 * @psalm-import-type SocleDocumentPlace from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleSharingCircleList from ResponseDefinitions
 */
class DocumentController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DocumentCircles $circles,
		private readonly DocumentPlace $place,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * The circles with which one may share a document of one's own
	 *
	 * @param string $path In one's own files
	 * @return DataResponse<Http::STATUS_OK, SocleSharingCircleList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The circles, by name, and whether it is shared with them
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::FoldersRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/documents/circles')]
	public function circles(string $path = ''): DataResponse {
		return new DataResponse($this->circles->of($path));
	}

	/**
	 * Whose folder something in one's own files lies in
	 *
	 * @param string $path In one's own files
	 * @return DataResponse<Http::STATUS_OK, SocleDocumentPlace, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The circle, and who reads its folder; no circle where it lies in none
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::FoldersRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/documents/place')]
	public function place(string $path = ''): DataResponse {
		return new DataResponse($this->place->of($path));
	}
}
