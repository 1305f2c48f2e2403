<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCP\Files\NotFoundException;
use OCP\Files\SimpleFS\ISimpleFolder;

/** The chunks of one import. */
final readonly class ChunkFiles implements ByteSource {
	public function __construct(
		private ISimpleFolder $folder,
		private int $chunks,
	) {
	}

	/** @throws FileProblem a chunk is not there */
	public function open(int $chunk) {
		if ($chunk >= $this->chunks) {
			return null;
		}
		try {
			$stream = $this->folder->getFile(ImportFiles::fileName($chunk))->read();
		} catch (NotFoundException) {
			$stream = false;
		}
		return is_resource($stream) ? $stream : throw new FileProblem(FileReason::ChunkMissing);
	}
}
