<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

/** Bytes that lie in numbered chunks, from 0 without a gap. */
interface ByteSource {
	/** @return resource|null the chunk, open for reading; null after the last one */
	public function open(int $chunk);
}
