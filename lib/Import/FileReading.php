<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/** Reads an import's file, some hundred rows at a time, from wherever the last ones ended. */
final class FileReading {
	/** Fixed, so that an import writes the same whether it was interrupted or not. */
	public const ROWS = 800;
	/** How files that are no text begin: ZIP (XLSX, ODS), old Office, PDF, PNG, JPEG, GIF, gzip. */
	private const BINARY = ["PK\x03\x04", "\xD0\xCF\x11\xE0", '%PDF', "\x89PNG", "\xFF\xD8\xFF", 'GIF8', "\x1F\x8B"];

	private ?int $import = null;
	private ?Header $header = null;
	private ?CsvReader $reader = null;

	public function __construct(
		private readonly ImportFiles $files,
		private readonly RowReader $rows,
	) {
	}

	/** @throws FileProblem */
	public function check(Import $import): void {
		$source = $this->files->source($import->getId(), $import->getChunks());
		$this->refuseBinary($source);
		$reader = new CsvReader($source);
		Header::read($reader);
		do {
			$record = $reader->next() ?? throw new FileProblem(FileReason::NoRows);
		} while ($record->isBlank());
	}

	/**
	 * @param Position $from where the last rows ended
	 * @return array{list<Row>, Position, bool} rows, where they end, and whether there are no more
	 * @throws FileProblem
	 */
	public function read(Import $import, Position $from): array {
		$header = $this->open($import, $from);
		$rows = [];
		while (count($rows) < self::ROWS) {
			$record = $this->reader?->next();
			if ($record === null) {
				break;
			}
			if (!$record->isBlank()) {
				$rows[] = $this->rows->read($record, $header, $import);
			}
		}
		return [$rows, $this->reader?->position() ?? $from, count($rows) < self::ROWS];
	}

	/** @throws FileProblem */
	private function open(Import $import, Position $from): Header {
		if ($this->import === $import->getId() && $this->header !== null && $from->row > 0 && $this->reader?->position()->bytes === $from->bytes) {
			return $this->header;
		}
		$source = $this->files->source($import->getId(), $import->getChunks());
		$this->import = $import->getId();
		$this->reader = new CsvReader($source);
		$this->header = Header::read($this->reader);
		if ($from->row > 0) {
			$this->reader = new CsvReader($source, $from);
		}
		return $this->header;
	}

	/** @throws FileProblem */
	private function refuseBinary(ByteSource $source): void {
		$stream = $source->open(0) ?? throw new FileProblem(FileReason::Empty);
		$start = (string)fread($stream, 4096);
		fclose($stream);
		if (str_starts_with($start, "\xFF\xFE") || str_starts_with($start, "\xFE\xFF")) {
			throw new FileProblem(FileReason::NotUtf8);
		}
		foreach (self::BINARY as $signature) {
			if (str_starts_with($start, $signature)) {
				throw new FileProblem(FileReason::Binary);
			}
		}
		if (preg_match('/^[^\n]*[\x00-\x08\x0e-\x1f]/', $start) === 1) {
			throw new FileProblem(FileReason::Binary);
		}
	}
}
