<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCP\Files\IAppData;
use OCP\Files\NotFoundException;
use OCP\Files\SimpleFS\ISimpleFolder;

/** The chunks of imports, in app data until the import is closed. */
final readonly class ImportFiles {
	public const MOST_BYTES = 100 * 1024 * 1024;
	public const CHUNK_BYTES = 4 * 1024 * 1024;
	/** What a command copies at a time: it may use little memory. */
	public const COPY_BYTES = 1024 * 1024;
	public const MOST_CHUNKS = 1000;

	public function __construct(
		private IAppData $appData,
	) {
	}

	/** Writes a chunk, over the one that may be there. */
	public function put(int $import, int $number, string $bytes): void {
		$folder = $this->folder($import) ?? $this->appData->newFolder($this->folderName($import));
		$name = self::fileName($number);
		if ($folder->fileExists($name)) {
			$folder->getFile($name)->putContent($bytes);
		} else {
			$folder->newFile($name, $bytes);
		}
	}

	/**
	 * @return int bytes of the chunks from 0 on
	 * @throws FileProblem
	 */
	public function bytes(int $import, int $chunks): int {
		$folder = $this->folder($import);
		$bytes = 0;
		for ($number = 0; $number < $chunks; $number++) {
			if ($folder === null || !$folder->fileExists(self::fileName($number))) {
				throw new FileProblem(FileReason::ChunkMissing);
			}
			$bytes += (int)$folder->getFile(self::fileName($number))->getSize();
		}
		return $bytes;
	}

	/** @throws FileProblem */
	public function source(int $import, int $chunks): ByteSource {
		return new ChunkFiles($this->folder($import) ?? throw new FileProblem(FileReason::ChunkMissing), $chunks);
	}

	public function delete(int $import): void {
		$this->folder($import)?->delete();
	}

	public static function fileName(int $number): string {
		return sprintf('%04d.csv', $number);
	}

	private function folder(int $import): ?ISimpleFolder {
		try {
			return $this->appData->getFolder($this->folderName($import));
		} catch (NotFoundException) {
			return null;
		}
	}

	private function folderName(int $import): string {
		return 'import-' . $import;
	}
}
