<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files\SimpleFS;

use OCP\Files\NotPermittedException;

interface ISimpleFile {
	public function getName(): string;

	/** @return int seconds since 1970 */
	public function getMTime(): int;

	/** @return int|float in bytes */
	public function getSize(): int|float;

	/**
	 * @param string|resource $data
	 * @throws NotPermittedException
	 */
	public function putContent($data): void;

	/** @throws NotPermittedException */
	public function delete(): void;

	/**
	 * @return resource|false
	 * @throws NotPermittedException
	 */
	public function read();
}
