<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Http;

use OCP\AppFramework\Http\ICallbackResponse;
use OCP\AppFramework\Http\IOutput;
use OCP\AppFramework\Http\Response;

/** Sends a response to the client. */
final class Output implements IOutput {
	/** @param array<string, string> $headers beside the response's own */
	public function send(Response $response, string $body, array $headers = []): void {
		http_response_code($response->getStatus());
		foreach (array_merge($headers, $response->getHeaders()) as $name => $value) {
			header($name . ': ' . (is_scalar($value) ? (string)$value : ''));
		}
		if (in_array($response->getStatus(), [204, 304], true)) {
			return;
		}
		if ($response instanceof ICallbackResponse) {
			$response->callback($this);
			return;
		}
		header('Content-Length: ' . strlen($body));
		$this->setOutput($body);
	}

	public function setOutput($out) {
		echo $out;
	}
}
