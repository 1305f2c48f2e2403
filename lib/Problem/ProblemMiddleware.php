<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Problem;

use Exception;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\NotFoundResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OutOfRangeException;
use TypeError;

/** The one place where a problem becomes HTTP. */
final class ProblemMiddleware extends Middleware {
	public function __construct(
		private readonly IRequest $request,
		private readonly Wording $wording,
	) {
	}

	public function afterException(Controller $controller, string $methodName, Exception $exception): Response {
		if ($this->isWrongArgument($controller, $methodName, $exception)) {
			$exception = new Invalid('type');
		}
		if ($exception instanceof OutOfRangeException) {
			// Since Nextcloud 34 the platform itself bounds a parameter of this name.
			$exception = new Invalid('limit_out_of_range', 'limit');
		}
		return match (true) {
			$exception instanceof NotFound => $this->nothingHere($controller),
			$exception instanceof Invalid => $this->answer($controller, $exception, Http::STATUS_BAD_REQUEST),
			$exception instanceof Conflict => $this->answer($controller, $exception, Http::STATUS_CONFLICT),
			$exception instanceof TooLarge => $this->answer($controller, $exception, Http::STATUS_REQUEST_ENTITY_TOO_LARGE),
			$exception instanceof Busy => $this->answer($controller, $exception, Http::STATUS_LOCKED),
			default => throw $exception,
		};
	}

	/** Since Nextcloud 34 the platform refuses an argument of another type itself, without a word. */
	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		return $response::class === Response::class && $response->getStatus() === Http::STATUS_BAD_REQUEST
			? $this->answer($controller, new Invalid('type'), Http::STATUS_BAD_REQUEST)
			: $response;
	}

	private function nothingHere(Controller $controller): Response {
		return $controller instanceof OCSController
			? $this->ocs($controller, new DataResponse([], Http::STATUS_NOT_FOUND))
			: new NotFoundResponse();
	}

	/** @param Http::STATUS_BAD_REQUEST|Http::STATUS_CONFLICT|Http::STATUS_REQUEST_ENTITY_TOO_LARGE|Http::STATUS_LOCKED $status */
	private function answer(Controller $controller, Problem $problem, int $status): Response {
		$data = [
			'reason' => $problem->reason,
			'field' => $problem->field,
			'message' => $this->wording->of($problem->reason),
			...$problem->details(),
		];
		return $controller instanceof OCSController
			? $this->ocs($controller, new DataResponse($data, $status))
			: new JSONResponse($data, $status);
	}

	/** @param DataResponse<int, array<array-key, mixed>, array{}> $response */
	private function ocs(OCSController $controller, DataResponse $response): Response {
		return $controller->buildResponse($response, $this->request->getFormat() === 'json' ? 'json' : 'xml');
	}

	/** The dispatcher passes what the client sent: a list where the action takes a text is the client's mistake. */
	private function isWrongArgument(Controller $controller, string $methodName, Exception $exception): bool {
		$error = $exception->getPrevious();
		$called = $error instanceof TypeError ? ($error->getTrace()[0] ?? []) : [];
		return ($called['class'] ?? '') === $controller::class && $called['function'] === $methodName;
	}
}
