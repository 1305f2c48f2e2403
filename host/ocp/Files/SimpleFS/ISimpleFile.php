<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files\SimpleFS;

use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;

interface ISimpleFile {
	public function getName(): string;

	/** @return int|float in bytes */
	public function getSize(): int|float;

	/** @return int Unix seconds */
	public function getMTime(): int;

	/** @throws NotFoundException */
	public function getContent(): string;

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
