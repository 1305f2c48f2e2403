<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * @template-covariant S of int = int
 * @template-covariant T = mixed
 * @template-covariant H of array<string, mixed> = array<string, mixed>
 * @extends Response<int, array<string, mixed>>
 */
class JSONResponse extends Response {
	/** @var T */
	private mixed $data;

	private int $encodeFlags;

	/**
	 * @param T $data
	 * @param S $statusCode
	 * @param H $headers
	 */
	public function __construct(
		mixed $data = [],
		int $statusCode = Http::STATUS_OK,
		array $headers = [],
		int $encodeFlags = 0,
	) {
		parent::__construct($statusCode, $headers);
		$this->data = $data;
		$this->encodeFlags = $encodeFlags;
		$this->addHeader('Content-Type', 'application/json; charset=utf-8');
	}

	public function render() {
		return json_encode($this->data, JSON_HEX_TAG | JSON_THROW_ON_ERROR | $this->encodeFlags);
	}

	/** @return T */
	public function getData() {
		return $this->data;
	}
}
