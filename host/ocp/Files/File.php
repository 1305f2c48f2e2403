<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

interface File extends Node {
	/**
	 * @param string|resource $data
	 * @return void
	 * @throws NotPermittedException
	 */
	public function putContent($data);

	/**
	 * @param string $type as PHP's hash_file() knows it
	 * @param bool $raw
	 * @return string
	 */
	public function hash($type, $raw = false);
}
