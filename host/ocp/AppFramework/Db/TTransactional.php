<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Db;

use OCP\DB\Exception;
use OCP\IDBConnection;
use Throwable;

trait TTransactional {
	/**
	 * All or nothing: any error rolls back and goes on.
	 *
	 * @template T
	 * @param callable(): T $fn
	 * @return T
	 * @throws Exception
	 */
	protected function atomic(callable $fn, IDBConnection $db) {
		$db->beginTransaction();
		try {
			$result = $fn();
			$db->commit();
			return $result;
		} catch (Throwable $error) {
			$db->rollBack();
			throw $error;
		}
	}
}
