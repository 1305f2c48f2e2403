<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB;

use PDO;

interface IResult {
	public function closeCursor(): bool;

	/** @return mixed the next row, or false */
	public function fetch(int $fetchMode = PDO::FETCH_ASSOC);

	/** @return ($fetchMode is 7 ? list<mixed> : ($fetchMode is 3 ? list<list<mixed>> : list<array<string, mixed>>)) */
	public function fetchAll(int $fetchMode = PDO::FETCH_ASSOC): array;

	/** @return mixed the first value of the next row, or false */
	public function fetchOne();

	public function rowCount(): int;
}
