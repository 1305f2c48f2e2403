<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Ledger\Heads;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * The ledgers: where they stand.
 *
 * @psalm-import-type SocleLedgerHeads from ResponseDefinitions
 */
class LedgerController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Heads $heads,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * The last entry of each ledger, to be noted elsewhere
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleLedgerHeads, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The heads
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ConsentsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/ledger/heads')]
	public function heads(): DataResponse {
		return new DataResponse(['heads' => $this->heads->describe()]);
	}
}
