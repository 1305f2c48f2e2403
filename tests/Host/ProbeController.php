<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCS\OCSNotFoundException;
use OCP\AppFramework\OCSController;

/** Actions to try the host's dispatcher with. */
final class ProbeController extends OCSController {
	/** @param array<array-key, mixed> $list */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/echo/{id}', requirements: ['id' => '\d+'])]
	public function echo(int $id, bool $flag = true, ?float $size = null, ?string $text = null, array $list = []): DataResponse {
		return new DataResponse(compact('id', 'flag', 'size', 'text', 'list'));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/{anything}')]
	public function anything(string $anything): DataResponse {
		throw new OCSNotFoundException("No $anything here");
	}

	#[ApiRoute(verb: 'GET', url: '/administration/only')]
	public function administration(): DataResponse {
		return new DataResponse(['for' => 'administrators']);
	}

	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[ApiRoute(verb: 'POST', url: '/confirmed/only')]
	public function confirmed(): DataResponse {
		return new DataResponse(['a' => ['b', 'c'], 'none' => null, 'yes' => true]);
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[AnonRateLimit(limit: 2, period: 60)]
	#[ApiRoute(verb: 'GET', url: '/public/page')]
	public function open(): DataResponse {
		return new DataResponse(['for' => 'everybody']);
	}
}
