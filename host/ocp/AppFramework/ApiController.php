<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\Response;
use OCP\IRequest;

/** A controller for other programs than the browser. */
abstract class ApiController extends Controller {
	/**
	 * @param string $appName
	 * @param string $corsMethods
	 * @param string $corsAllowedHeaders
	 * @param int $corsMaxAge
	 */
	public function __construct(
		$appName,
		IRequest $request,
		private $corsMethods = 'PUT, POST, GET, DELETE, PATCH',
		private $corsAllowedHeaders = 'Authorization, Content-Type, Accept',
		private $corsMaxAge = 1728000,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * What another site's page may ask for.
	 *
	 * @return Response
	 */
	#[NoCSRFRequired]
	#[PublicPage]
	#[NoAdminRequired]
	public function preflightedCors() {
		$response = new Response();
		$response->addHeader('Access-Control-Allow-Origin', $this->request->getHeader('Origin'));
		$response->addHeader('Access-Control-Allow-Methods', $this->corsMethods);
		$response->addHeader('Access-Control-Max-Age', (string)$this->corsMaxAge);
		$response->addHeader('Access-Control-Allow-Headers', $this->corsAllowedHeaders);
		$response->addHeader('Access-Control-Allow-Credentials', 'false');
		return $response;
	}
}
