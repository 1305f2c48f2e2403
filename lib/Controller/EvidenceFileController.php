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
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\IRequest;

/** Scans and photographs, to be looked at. */
#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
class EvidenceFileController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly EvidenceShelf $shelf,
	) {
		parent::__construct($appName, $request);
	}

	/** What one person signed, and never another's: whoever asks for it is on the access log. */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[Requires(Capability::ConsentsRead)]
	#[FrontpageRoute(verb: 'GET', url: '/contacts/{id}/evidences/{evidence}/file', requirements: ['id' => '\d+', 'evidence' => '\d+'])]
	public function file(int $id, int $evidence): ScanResponse {
		return new ScanResponse($this->shelf->open($id, $evidence));
	}
}
