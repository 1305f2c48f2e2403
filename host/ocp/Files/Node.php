<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

interface Node extends FileInfo {
	/**
	 * @param string $targetPath from the root of all files
	 * @return Node
	 * @throws NotFoundException
	 * @throws NotPermittedException
	 */
	public function move($targetPath);

	/** @return int */
	public function getId();

	/** @return Folder */
	public function getParent();
}
