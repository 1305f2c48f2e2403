<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\AppFramework;

use JsonSerializable;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\OCSController;
use stdClass;
use XMLWriter;

/**
 * Data in the OCS envelope. Version 1 hides the status in the envelope, version 2 shows it in HTTP too.
 *
 * @extends Response<int, array<string, mixed>>
 */
final class OcsResponse extends Response {
	private function __construct(
		private readonly mixed $data,
		private readonly int $code,
		private readonly int $version,
		private readonly string $format,
		private readonly string $message,
	) {
		parent::__construct(self::httpStatus($code, $version));
		$this->addHeader('Content-Type', ($format === 'json' ? 'application/json' : 'application/xml') . '; charset=utf-8');
	}

	/** @param DataResponse<int, mixed, array<string, mixed>> $response */
	public static function of(DataResponse $response, int $version, string $format, string $message = ''): self {
		$ocs = new self($response->getData(), $response->getStatus(), $version, $format, $message);
		$own = array_diff_key($response->getHeaders(), (new Response())->getHeaders());
		foreach ($own as $name => $value) {
			$ocs->addHeader($name, is_scalar($value) ? (string)$value : null);
		}
		return $ocs;
	}

	public static function error(int $code, string $message, int $version, string $format): self {
		return new self([], $code, $version, $format, $message);
	}

	public function render() {
		if (in_array($this->getStatus(), [Http::STATUS_NO_CONTENT, Http::STATUS_NOT_MODIFIED], true)) {
			return '';
		}
		$code = $this->version === 1 && $this->code === Http::STATUS_OK ? 100 : $this->code;
		$good = $this->version === 1 ? $code === 100 : $code >= 200 && $code < 300;
		$meta = ['status' => $good ? 'ok' : 'failure', 'statuscode' => $code, 'message' => $good ? 'OK' : $this->message];
		if ($this->version === 1) {
			$meta += ['totalitems' => '', 'itemsperpage' => ''];
		}
		$envelope = ['ocs' => ['meta' => $meta, 'data' => $this->data]];
		if ($this->format === 'json') {
			return json_encode($envelope, JSON_HEX_TAG | JSON_THROW_ON_ERROR);
		}
		$xml = new XMLWriter();
		$xml->openMemory();
		$xml->setIndent(true);
		$xml->startDocument();
		self::writeXml($xml, $envelope);
		$xml->endDocument();
		return $xml->outputMemory(true);
	}

	private static function httpStatus(int $code, int $version): int {
		if ($version === 1) {
			return $code === OCSController::RESPOND_UNAUTHORISED ? Http::STATUS_UNAUTHORIZED : Http::STATUS_OK;
		}
		return match (true) {
			$code === OCSController::RESPOND_UNAUTHORISED => Http::STATUS_UNAUTHORIZED,
			$code === OCSController::RESPOND_NOT_FOUND => Http::STATUS_NOT_FOUND,
			in_array($code, [OCSController::RESPOND_SERVER_ERROR, OCSController::RESPOND_UNKNOWN_ERROR], true)
				=> Http::STATUS_INTERNAL_SERVER_ERROR,
			$code < 200 || $code > 600 => Http::STATUS_BAD_REQUEST,
			default => $code,
		};
	}

	/** @param array<array-key, mixed> $data */
	private static function writeXml(XMLWriter $xml, array $data): void {
		foreach ($data as $name => $value) {
			$name = is_int($name) ? 'element' : $name;
			if ($value instanceof JsonSerializable) {
				$value = $value->jsonSerialize();
			}
			if ($value instanceof stdClass) {
				$value = (array)$value;
			}
			if (is_array($value)) {
				$xml->startElement($name);
				self::writeXml($xml, $value);
				$xml->endElement();
			} else {
				$xml->writeElement($name, is_scalar($value) ? (string)$value : null);
			}
		}
	}
}
