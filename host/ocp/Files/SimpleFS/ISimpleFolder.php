<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files\SimpleFS;

use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;

interface ISimpleFolder {
	/** @return ISimpleFile[] */
	public function getDirectoryListing(): array;

	public function fileExists(string $name): bool;

	/** @throws NotFoundException */
	public function getFile(string $name): ISimpleFile;

	/**
	 * @param string|resource|null $content
	 * @throws NotPermittedException
	 */
	public function newFile(string $name, $content = null): ISimpleFile;

	/** @throws NotPermittedException */
	public function delete(): void;
}
