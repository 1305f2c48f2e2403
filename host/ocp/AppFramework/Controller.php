<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\IRequest;

/** A group of actions. What an action returns becomes a response here. */
abstract class Controller {
	/** @var string */
	protected $appName;

	/** @var IRequest */
	protected $request;

	/** @param string $appName */
	public function __construct($appName, IRequest $request) {
		$this->appName = $appName;
		$this->request = $request;
	}

	/**
	 * @param mixed $response what an action returned
	 * @param string $format
	 * @return Response
	 */
	public function buildResponse($response, $format = 'json') {
		if (!$response instanceof DataResponse) {
			return new JSONResponse($response);
		}
		return new JSONResponse($response->getData(), $response->getStatus(), $response->getHeaders());
	}
}
