<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCA\Socle\Host\AppFramework\OcsResponse;
use OCP\AppFramework\Http\DataResponse;
use OCP\IRequest;

/** A controller whose answers are wrapped in the OCS envelope. */
abstract class OCSController extends ApiController {
	public const RESPOND_UNAUTHORISED = 997;
	public const RESPOND_SERVER_ERROR = 996;
	public const RESPOND_NOT_FOUND = 998;
	public const RESPOND_UNKNOWN_ERROR = 999;

	private int $ocsVersion = 1;

	/**
	 * @param string $appName
	 * @param string $corsMethods
	 * @param string $corsAllowedHeaders
	 * @param int $corsMaxAge
	 */
	public function __construct(
		$appName,
		IRequest $request,
		$corsMethods = 'PUT, POST, GET, DELETE, PATCH',
		$corsAllowedHeaders = 'Authorization, Content-Type, Accept, OCS-APIRequest',
		$corsMaxAge = 1728000,
	) {
		parent::__construct($appName, $request, $corsMethods, $corsAllowedHeaders, $corsMaxAge);
	}

	/**
	 * @param int $version
	 * @return void
	 */
	public function setOCSVersion($version) {
		$this->ocsVersion = $version;
	}

	public function buildResponse($response, $format = 'xml') {
		$data = $response instanceof DataResponse ? $response : new DataResponse($response);
		return OcsResponse::of($data, $this->ocsVersion, $format);
	}
}
