<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Problem\Invalid;
use OCP\Files\IRootFolder;
use OCP\Files\Node;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;

/** What lies in the files of the person of this request. */
final readonly class OwnDocument {
	private const PATH_LIMIT = 4000;

	public function __construct(
		private IRootFolder $files,
		private Viewer $viewer,
	) {
	}

	/**
	 * @param string $path from the root of her files, which itself is no document
	 * @throws Invalid
	 */
	public function at(string $path): Node {
		if (strlen($path) > self::PATH_LIMIT || trim($path, '/') === '') {
			throw new Invalid('document_unknown', 'path');
		}
		try {
			return $this->files->getUserFolder($this->viewer->id())->get($path);
		} catch (NotFoundException|NotPermittedException) {
			throw new Invalid('document_unknown', 'path');
		}
	}

	/**
	 * @return list<int> identifiers of it and of the folders that it lies in, from the inside out, but for the root
	 * @throws Invalid
	 */
	public function wayOut(string $path): array {
		$node = $this->at($path);
		$root = $this->files->getUserFolder($this->viewer->id())->getPath();
		$ids = [];
		while (str_starts_with($node->getPath(), "$root/")) {
			$ids[] = $node->getId();
			$node = $node->getParent();
		}
		return $ids;
	}
}
