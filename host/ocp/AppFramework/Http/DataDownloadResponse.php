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
 * @template-covariant C of string = string
 * @template-covariant H of array<string, mixed> = array<string, mixed>
 * @extends DownloadResponse<int, string, array<string, mixed>>
 */
class DataDownloadResponse extends DownloadResponse {
	private string $data;

	/**
	 * @param C $contentType
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(
		string $data,
		string $filename,
		string $contentType,
		int $status = Http::STATUS_OK,
		array $headers = [],
	) {
		parent::__construct($filename, $contentType, $status, $headers);
		$this->data = $data;
	}

	public function render() {
		return $this->data;
	}
}
