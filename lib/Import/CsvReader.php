<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/**
 * Reads comma-separated records (RFC 4180; lines may also end with LF alone) from chunks, a piece at a time: a record
 * may lie across several chunks, and no more than LONGEST bytes are held. Starts at any position that it gave itself.
 */
final class CsvReader {
	/** As many as a header may have. */
	public const COLUMNS = 60;
	private const PIECE = 65536;
	/** Bytes of a record; a longer one is refused, and reading goes on with the next line. */
	private const LONGEST = 1048576;
	/** Bytes after which a quote that nothing closes counts as left open. */
	private const LONGEST_QUOTED = 65536;

	private string $buffer = '';
	private int $at = 0;
	private bool $ended = false;
	private int $row;
	/** Bytes read and dropped before the buffer. */
	private int $dropped = 0;
	private int $chunk;
	/** @var resource|null */
	private $stream = null;
	/** @var non-empty-list<array{int, int}> chunk and where it starts, counted as $dropped is; the first may have started before */
	private array $starts;

	public function __construct(
		private readonly ByteSource $source,
		Position $from = new Position(),
	) {
		$this->row = $from->row;
		$this->chunk = $from->chunk;
		$this->starts = [[$from->chunk, -$from->offset]];
		$this->openChunk($from->offset);
		if ($from->chunk === 0 && $from->offset === 0) {
			$this->fill();
			if (str_starts_with($this->buffer, "\xEF\xBB\xBF")) {
				$this->at = 3;
			}
		}
	}

	/** After the last record that was given. */
	public function position(): Position {
		$here = $this->dropped + $this->at;
		while (count($this->starts) > 1 && $this->starts[1][1] <= $here) {
			array_shift($this->starts);
		}
		return new Position($this->starts[0][0], $here - $this->starts[0][1], $this->row);
	}

	public function next(): ?Record {
		$line = $this->findLine();
		if ($line === null) {
			return null;
		}
		$this->row++;
		if ($line === false) {
			return new Record($this->row, [], $this->skipLine());
		}
		$cells = str_contains($line, '"') ? $this->quoted() : explode(',', $line, self::COLUMNS + 1);
		if ($cells === null) {
			$this->at += strlen($line) + 1;
			return new Record($this->row, [], Reason::BadQuotes);
		}
		if ($cells === false) {
			return $this->last($line);
		}
		return $this->record($line, $cells);
	}
}
