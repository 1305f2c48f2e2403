<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Evidence;

use Exception;
use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Busy;
use OCP\Files\IAppData;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\Files\SimpleFS\ISimpleFile;
use OCP\Files\SimpleFS\ISimpleFolder;
use OCP\Security\ICrypto;

/**
 * Scans, in app data: encrypted, for what encrypts the files of an instance leaves app data out, and under random names. A
 * file is written before its row and deleted after it, so that no row is ever without its file: a file without a row, which
 * a killed process may leave, is swept away.
 */
final readonly class EvidenceFiles {
	private const FOLDER = 'evidence';
	/** Names that one question to the database holds. */
	private const SOME = 500;

	public function __construct(
		private IAppData $appData,
		private ICrypto $crypto,
		private EvidenceMapper $evidences,
		private Database $database,
	) {
	}

	/**
	 * @return string the name under which it lies
	 * @throws Busy
	 */
	public function put(string $bytes): string {
		$name = bin2hex(random_bytes(16));
		try {
			($this->folder() ?? $this->appData->newFolder(self::FOLDER))->newFile($name, $this->crypto->encrypt($bytes));
		} catch (NotPermittedException) {
			// Somebody else is making the folder.
			throw new Busy('busy');
		}
		return $name;
	}

	/** @return ?string the plain bytes; null: it is not there, or not as it was written */
	public function read(Evidence $evidence): ?string {
		$stream = $this->isMissing($evidence) ? false : $this->folder()?->getFile($evidence->file)->read();
		if (!is_resource($stream)) {
			return null;
		}
		$text = (string)stream_get_contents($stream);
		fclose($stream);
		try {
			$bytes = $this->crypto->decrypt($text);
		} catch (Exception) {
			return null;
		}
		return hash_equals($evidence->sha256, hash('sha256', $bytes)) ? $bytes : null;
	}

	/** Whether there should be a file and is none. */
	public function isMissing(Evidence $evidence): bool {
		return $evidence->kind === EvidenceKind::Scan && $this->folder()?->fileExists($evidence->file) !== true;
	}

	/**
	 * Everything that shows what people agreed to, with its files: they go once the transaction holds.
	 *
	 * @param list<int> $contactIds
	 */
	public function forget(array $contactIds): void {
		if ($contactIds === []) {
			return;
		}
		$files = array_map(static fn (Evidence $evidence): string => $evidence->file, $this->evidences->ofContacts($contactIds));
		$this->evidences->forget($contactIds);
		$this->deleteAfterwards($files);
	}

	/** @param list<string> $files names, '' for none */
	public function deleteAfterwards(array $files): void {
		$this->database->afterwards(function () use ($files): void {
			$folder = $this->folder();
			foreach ($files as $file) {
				if ($file !== '' && $folder?->fileExists($file) === true) {
					$folder->getFile($file)->delete();
				}
			}
		});
	}

	/**
	 * Deletes files that belong to no evidence: a process was killed before it had written the row, or after it had deleted it.
	 *
	 * @param int $before younger ones may still get their row
	 */
	public function sweep(int $before): void {
		$old = array_filter($this->folder()?->getDirectoryListing() ?? [], static fn (ISimpleFile $file): bool => $file->getMTime() < $before);
		foreach (array_chunk($old, self::SOME) as $some) {
			$known = array_flip($this->evidences->filesAmong(array_map(static fn (ISimpleFile $file): string => $file->getName(), $some)));
			foreach ($some as $file) {
				if (!isset($known[$file->getName()])) {
					$file->delete();
				}
			}
		}
	}

	private function folder(): ?ISimpleFolder {
		try {
			return $this->appData->getFolder(self::FOLDER);
		} catch (NotFoundException) {
			return null;
		}
	}
}
