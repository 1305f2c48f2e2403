<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use RuntimeException;

/** The bytes of all chunks in a row, a window at a time. */
final class ByteWindow {
	private const PIECE = 65536;

	public string $bytes = '';
	/** Where the next record starts in $bytes. */
	public int $at = 0;
	/** Nothing comes after $bytes. */
	public bool $ended = false;

	/** Bytes that were dropped before $bytes, counted from where reading began. */
	private int $dropped = 0;
	private int $chunk;
	/** @var resource|null */
	private $stream = null;
	/** @var list<array{int, int}> chunk, and where it starts, counted from where reading began */
	private array $starts = [];

	public function __construct(
		private readonly ByteSource $source,
		private readonly Position $from,
	) {
		$this->chunk = $from->chunk;
		$this->open();
		$this->starts = [[$from->chunk, -$from->offset]];
		$skipped = 0;
		while ($this->stream !== null && $skipped < $from->offset) {
			$piece = $this->read(max(1, min(self::PIECE, $from->offset - $skipped)));
			if ($piece === '') {
				throw new RuntimeException('A chunk is shorter than what was read of it');
			}
			$skipped += strlen($piece);
		}
	}

	public function length(): int {
		return strlen($this->bytes) - $this->at;
	}

	/** Forgets what lies before $at, and appends the next piece, if there is one. */
	public function fill(): void {
		$this->dropped += $this->at;
		$rest = substr($this->bytes, $this->at);
		$this->at = 0;
		$piece = '';
		while ($this->stream !== null && $piece === '') {
			$piece = $this->read(self::PIECE);
			if ($piece === '') {
				fclose($this->stream);
				$this->chunk++;
				$this->open();
				$this->starts[] = [$this->chunk, $this->dropped + strlen($rest)];
			}
		}
		$this->bytes = $rest . $piece;
		$this->ended = $piece === '';
	}

	public function position(int $row): Position {
		$here = $this->dropped + $this->at;
		while (isset($this->starts[1]) && $this->starts[1][1] <= $here) {
			array_shift($this->starts);
		}
		[$chunk, $start] = $this->starts[0] ?? [0, 0];
		return new Position($chunk, $here - $start, $row, $this->from->bytes + $here);
	}

	private function open(): void {
		$this->stream = $this->source->open($this->chunk);
	}

	/** @param positive-int $bytes */
	private function read(int $bytes): string {
		if ($this->stream === null) {
			return '';
		}
		$piece = fread($this->stream, $bytes);
		if ($piece === false) {
			throw new RuntimeException('A chunk cannot be read');
		}
		return $piece;
	}
}
