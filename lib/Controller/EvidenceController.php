<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Evidence\EvidenceShelf;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What shows that people agreed.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleKeptEvidence from ResponseDefinitions
 * @psalm-import-type SocleKeptEvidenceList from ResponseDefinitions
 */
class EvidenceController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly EvidenceShelf $shelf,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * What shows that someone agreed
	 *
	 * @param int $id Identifier of the person
	 * @return DataResponse<Http::STATUS_OK, SocleKeptEvidenceList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Oldest first
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ConsentsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/contacts/{id}/evidences', requirements: ['id' => '\d+'])]
	public function list(int $id): DataResponse {
		return new DataResponse(['evidences' => $this->shelf->list($id)]);
	}

	/**
	 * Note where someone's signed paper is, or which mail she sent
	 *
	 * @param int $id Identifier of the person
	 * @param string $kind reference or mail
	 * @param string $reference Where the paper is kept; when the mail came and what it said
	 * @return DataResponse<Http::STATUS_OK, SocleKeptEvidence, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Noted
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ConsentsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/contacts/{id}/evidences', requirements: ['id' => '\d+'])]
	public function note(int $id, string $kind = '', string $reference = ''): DataResponse {
		return new DataResponse($this->shelf->note($id, $kind, $reference));
	}

	/**
	 * Bring a scan or a photograph of one person's signed paper: the body is a JPEG, PNG, WebP or PDF file, at most 5 MB
	 *
	 * @param int $id Identifier of the person
	 * @param string $name The file's name
	 * @return DataResponse<Http::STATUS_OK, SocleKeptEvidence, array{}>|DataResponse<Http::STATUS_BAD_REQUEST|Http::STATUS_REQUEST_ENTITY_TOO_LARGE|Http::STATUS_LOCKED, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Kept
	 * 400: It is no such file
	 * 404: Nothing here
	 * 413: It is larger
	 * 423: Too many are writing at once
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ConsentsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/contacts/{id}/evidences/scan', requirements: ['id' => '\d+'])]
	public function scan(int $id, string $name = ''): DataResponse {
		return new DataResponse($this->shelf->scan($id, $name, (string)file_get_contents('php://input', length: EvidenceShelf::MOST_BYTES + 1)));
	}

	/**
	 * Take back what was brought by mistake
	 *
	 * @param int $id Identifier of the person
	 * @param int $evidence Identifier of what shows it
	 * @return DataResponse<Http::STATUS_OK, list<empty>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: It is gone
	 * 404: Nothing here
	 * 409: Something was recorded with it
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ConsentsWrite)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/contacts/{id}/evidences/{evidence}', requirements: ['id' => '\d+', 'evidence' => '\d+'])]
	public function remove(int $id, int $evidence): DataResponse {
		$this->shelf->remove($id, $evidence);
		return new DataResponse([]);
	}
}
