<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Import;

use OCA\Socle\Import\ByteSource;
use RuntimeException;

/** A text in chunks. */
final readonly class Pieces implements ByteSource {
	/** @param list<string> $chunks */
	public function __construct(
		private array $chunks,
	) {
	}

	/** Cut anywhere, also inside a character; some chunks are empty. */
	public static function atRandom(string $text): self {
		$chunks = [];
		while ($text !== '') {
			$length = random_int(0, max(1, intdiv(strlen($text), 3)));
			$chunks[] = substr($text, 0, $length);
			$text = substr($text, $length);
		}
		return new self($chunks);
	}

	public function open(int $chunk) {
		if (!isset($this->chunks[$chunk])) {
			return null;
		}
		$stream = fopen('php://memory', 'w+b');
		if ($stream === false) {
			throw new RuntimeException('No memory');
		}
		fwrite($stream, $this->chunks[$chunk]);
		rewind($stream);
		return $stream;
	}
}
