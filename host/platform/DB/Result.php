<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use Doctrine\DBAL\Result as DbalResult;
use InvalidArgumentException;
use OCP\DB\IResult;
use PDO;

final class Result implements IResult {
	public function __construct(
		private readonly DbalResult $result,
	) {
	}

	public function closeCursor(): bool {
		$this->result->free();
		return true;
	}

	public function fetch(int $fetchMode = PDO::FETCH_ASSOC) {
		return match ($fetchMode) {
			PDO::FETCH_ASSOC => $this->result->fetchAssociative(),
			PDO::FETCH_NUM => $this->result->fetchNumeric(),
			PDO::FETCH_COLUMN => $this->result->fetchOne(),
			default => throw new InvalidArgumentException('Fetch mode not supported'),
		};
	}

	public function fetchAll(int $fetchMode = PDO::FETCH_ASSOC): array {
		return match ($fetchMode) {
			PDO::FETCH_ASSOC => $this->result->fetchAllAssociative(),
			PDO::FETCH_NUM => $this->result->fetchAllNumeric(),
			PDO::FETCH_COLUMN => $this->result->fetchFirstColumn(),
			default => throw new InvalidArgumentException('Fetch mode not supported'),
		};
	}

	public function fetchOne() {
		return $this->result->fetchOne();
	}

	public function rowCount(): int {
		return $this->result->rowCount();
	}
}
