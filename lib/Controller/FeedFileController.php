<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Feed\Feeds;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataDownloadResponse;
use OCP\AppFramework\Http\Response;
use OCP\IRequest;

/** The calendar itself, for whoever knows its address. */
#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
class FeedFileController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Feeds $feeds,
	) {
		parent::__construct($appName, $request);
	}

	/** @return Response<int, array<string, mixed>> */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[PublicPage]
	#[AnonRateLimit(limit: 120, period: 60)]
	#[UserRateLimit(limit: 120, period: 60)]
	#[BruteForceProtection(action: 'socle_feed')]
	#[Requires(Capability::FeedFollow)]
	#[FrontpageRoute(verb: 'GET', url: '/feed/{token}.ics', requirements: ['token' => '[^/.]+'])]
	public function read(string $token): Response {
		$calendar = $this->feeds->read($token);
		return $calendar === null ? $this->nothing() : new DataDownloadResponse($calendar, 'socle.ics', 'text/calendar; charset=utf-8');
	}

	/** @return Response<int, array<string, mixed>> */
	private function nothing(): Response {
		$nothing = new Response(Http::STATUS_NOT_FOUND);
		$nothing->throttle();
		return $nothing;
	}
}
