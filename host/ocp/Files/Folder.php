<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

interface Folder extends Node {
	/**
	 * @param string $path from the root of all files
	 * @return ?string from this folder; null: it does not lie in it
	 */
	public function getRelativePath($path);

	/** @return list<Node> */
	public function getDirectoryListing();

	/**
	 * @param string $path
	 * @return Node
	 * @throws NotFoundException
	 */
	public function get($path);

	/**
	 * @param string $path
	 * @return bool
	 */
	public function nodeExists($path);

	/**
	 * @param string $path
	 * @return Folder
	 * @throws NotPermittedException
	 */
	public function newFolder($path);

	/**
	 * @param string $path
	 * @param string|resource|null $content
	 * @return File
	 * @throws NotPermittedException
	 */
	public function newFile($path, $content = null);

	public function getFirstNodeById(int $id): ?Node;

	/** @return float|int in bytes; below 0 where there is no limit or nobody knows */
	public function getFreeSpace();
}
