<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\SocleFloor\Controller;

use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IDBConnection;
use OCP\IRequest;

/** The two floors of the bench: an action that does nothing, and one that writes one row as a log does. */
final class FloorController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IDBConnection $db,
	) {
		parent::__construct($appName, $request);
	}

	/** @return DataResponse<200, array{}, array{}> */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/empty')]
	public function nothing(): DataResponse {
		return new DataResponse([]);
	}

	/** @return DataResponse<200, array{}, array{}> */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/logged')]
	public function logged(): DataResponse {
		$query = $this->db->getQueryBuilder();
		$query->insert('socle_floor_log')
			->setValue('at', $query->createNamedParameter(time()))
			->setValue('user', $query->createNamedParameter('keeper'))
			->setValue('ids', $query->createNamedParameter(str_repeat('AQID', 20)))
			->executeStatement();
		return new DataResponse([]);
	}
}
