<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use Doctrine\DBAL\Exception as DbalException;
use Doctrine\DBAL\Statement;
use OCP\DB\IPreparedStatement;

final class PreparedStatement implements IPreparedStatement {
	public function __construct(
		private readonly Statement $statement,
	) {
	}

	public function execute($params = null): Result {
		try {
			return new Result($this->statement->executeQuery($params ?? []));
		} catch (DbalException $error) {
			throw Failure::of($error);
		}
	}
}
