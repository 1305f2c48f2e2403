<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/**
 * Reads comma-separated records (RFC 4180; a line may also end with LF alone) as a stream. Starts again at any position
 * that it gave. A record that breaks the rules costs its own line, never the lines after it.
 */
final class CsvReader {
	/** Cells of a record. */
	public const COLUMNS = 60;
	/** Bytes of a record. */
	private const LONGEST = 1048576;
	/** Bytes after which a quote that nothing closes counts as left open. */
	private const LONGEST_QUOTED = 65536;

	private readonly ByteWindow $window;
	private int $row;

	public function __construct(ByteSource $source, Position $from = new Position()) {
		$this->window = new ByteWindow($source, $from);
		$this->row = $from->row;
		if ($from->chunk === 0 && $from->offset === 0) {
			$this->skipByteOrderMark();
		}
	}

	/** After the last record given. */
	public function position(): Position {
		return $this->window->position($this->row);
	}

	public function next(): ?Record {
		$found = $this->scan();
		while ($found === null && !$this->window->ended) {
			if ($this->window->length() > self::LONGEST) {
				$found = $this->skipLine();
			} else {
				$this->window->fill();
				$found = $this->scan();
			}
		}
		if ($found === null) {
			return null;
		}
		$this->row++;
		return $found instanceof Reason ? new Record($this->row, [], $found) : new Record($this->row, $found);
	}

	/** @return list<string>|Reason|null the record that starts here; null: it goes on after the window, or there is none */
	private function scan(): array|Reason|null {
		$window = $this->window;
		$end = strpos($window->bytes, "\n", $window->at);
		if ($end === false) {
			if (!$window->ended || $window->length() === 0) {
				return null;
			}
			$end = strlen($window->bytes);
		}
		$line = substr($window->bytes, $window->at, $end - $window->at);
		$after = $end + 1;
		if (str_contains($line, '"')) {
			$found = $this->quoted($window->bytes, $window->at);
			if ($found === null) {
				return null;
			}
			if ($found instanceof Reason) {
				$this->moveTo($after);
				return $found;
			}
			[$cells, $after] = $found;
			$line = substr($window->bytes, $window->at, $after - $window->at);
		} else {
			$cells = explode(',', str_ends_with($line, "\r") ? substr($line, 0, -1) : $line, self::COLUMNS + 1);
		}
		$this->moveTo($after);
		return match (true) {
			str_contains($line, "\0") => Reason::NulByte,
			preg_match('//u', $line) !== 1 => Reason::NotUtf8,
			default => $cells,
		};
	}

	/**
	 * @return array{list<string>, int}|Reason|null cells and where the next record starts; null: the record goes on
	 */
	private function quoted(string $bytes, int $at): array|Reason|null {
		$cells = [];
		while (true) {
			if (($bytes[$at] ?? '') === '"') {
				$cell = $this->quotedCell($bytes, $at + 1);
				if (!is_array($cell)) {
					return $cell;
				}
				[$text, $at] = $cell;
			} else {
				$length = strcspn($bytes, ",\n", $at);
				$text = substr($bytes, $at, $length);
				$at += $length;
				if (($bytes[$at] ?? "\n") === "\n" && str_ends_with($text, "\r")) {
					$text = substr($text, 0, -1);
				}
			}
			if (count($cells) <= self::COLUMNS) {
				$cells[] = $text;
			}
			if (!isset($bytes[$at])) {
				return $this->window->ended ? [$cells, $at] : null;
			}
			if ($bytes[$at] !== ',') {
				return [$cells, $at + 1];
			}
			$at++;
		}
	}

	/** @return array{string, int}|Reason|null text and where it stopped: at a comma, an LF or the end of the bytes */
	private function quotedCell(string $bytes, int $at): array|Reason|null {
		$more = $this->window->ended ? Reason::BadQuotes : null;
		$start = $at;
		$text = '';
		while (true) {
			$quote = strpos($bytes, '"', $at);
			if (($quote === false ? strlen($bytes) : $quote) - $start > self::LONGEST_QUOTED) {
				return Reason::BadQuotes;
			}
			if ($quote === false) {
				return $more;
			}
			$text .= substr($bytes, $at, $quote - $at);
			$at = $quote + 1;
			if (($bytes[$at] ?? '') !== '"') {
				break;
			}
			$text .= '"';
			$at++;
		}
		if (($bytes[$at] ?? '') === "\r" && ($bytes[$at + 1] ?? "\n") === "\n") {
			$at++;
		}
		if (!isset($bytes[$at])) {
			return $this->window->ended ? [$text, $at] : null;
		}
		return $bytes[$at] === ',' || $bytes[$at] === "\n" ? [$text, $at] : Reason::BadQuotes;
	}

	/** Leaves a line that is too long to be held behind. */
	private function skipLine(): Reason {
		$cells = 1;
		while (true) {
			$window = $this->window;
			$length = strcspn($window->bytes, "\n", $window->at);
			$cells += substr_count($window->bytes, ',', $window->at, $length);
			$this->moveTo($window->at + $length);
			if ($window->length() > 0) {
				$this->moveTo($window->at + 1);
				break;
			}
			if ($window->ended) {
				break;
			}
			$window->fill();
		}
		return $cells > self::COLUMNS ? Reason::TooManyCells : Reason::TooLong;
	}

	private function skipByteOrderMark(): void {
		while ($this->window->length() < 3 && !$this->window->ended) {
			$this->window->fill();
		}
		if (str_starts_with($this->window->bytes, "\xEF\xBB\xBF")) {
			$this->window->at = 3;
		}
	}

	private function moveTo(int $at): void {
		$this->window->at = min($at, strlen($this->window->bytes));
	}
}
