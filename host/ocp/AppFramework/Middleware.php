<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use Exception;
use OCP\AppFramework\Http\Response;

/** Runs around every action of the app. */
abstract class Middleware {
	/** @return void */
	public function beforeController(Controller $controller, string $methodName) {
	}

	/**
	 * @return Response the answer, when this middleware knows one
	 * @throws Exception the same exception, when it does not
	 */
	public function afterException(Controller $controller, string $methodName, Exception $exception) {
		throw $exception;
	}

	/** @return Response the answer, or another one in its place */
	public function afterController(Controller $controller, string $methodName, Response $response) {
		return $response;
	}
}
