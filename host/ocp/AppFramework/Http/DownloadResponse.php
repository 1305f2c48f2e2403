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
 * @extends Response<int, array<string, mixed>>
 */
class DownloadResponse extends Response {
	/**
	 * @param C $contentType
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(
		string $filename,
		string $contentType,
		int $status = Http::STATUS_OK,
		array $headers = [],
	) {
		parent::__construct($status, $headers);
		$name = strtr($filename, ['"' => '\\"', '\\' => '\\\\']);
		$this->addHeader('Content-Disposition', 'attachment; filename="' . $name . '"');
		$this->addHeader('Content-Type', $contentType);
	}
}
