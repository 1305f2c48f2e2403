<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\DB;

use Doctrine\DBAL\Exception as DbalException;
use OCP\DB\Exception;
use Throwable;

/** A failure of the database with the reason that OCP names. */
final class Failure extends Exception {
	private const REASONS = [
		DbalException\ForeignKeyConstraintViolationException::class => self::REASON_FOREIGN_KEY_VIOLATION,
		DbalException\NotNullConstraintViolationException::class => self::REASON_NOT_NULL_CONSTRAINT_VIOLATION,
		DbalException\UniqueConstraintViolationException::class => self::REASON_UNIQUE_CONSTRAINT_VIOLATION,
		DbalException\ConstraintViolationException::class => self::REASON_CONSTRAINT_VIOLATION,
		DbalException\LockWaitTimeoutException::class => self::REASON_LOCK_WAIT_TIMEOUT,
		DbalException\DatabaseObjectExistsException::class => self::REASON_DATABASE_OBJECT_EXISTS,
		DbalException\DatabaseObjectNotFoundException::class => self::REASON_DATABASE_OBJECT_NOT_FOUND,
		DbalException\DeadlockException::class => self::REASON_DEADLOCK,
		DbalException\InvalidFieldNameException::class => self::REASON_INVALID_FIELD_NAME,
		DbalException\NonUniqueFieldNameException::class => self::REASON_NON_UNIQUE_FIELD_NAME,
		DbalException\SyntaxErrorException::class => self::REASON_SYNTAX_ERROR,
		DbalException\ServerException::class => self::REASON_SERVER,
		DbalException\ConnectionException::class => self::REASON_CONNECTION_LOST,
		DbalException\InvalidArgumentException::class => self::REASON_INVALID_ARGUMENT,
		DbalException\DriverException::class => self::REASON_DRIVER,
	];

	public static function of(Throwable $error): self {
		return new self($error->getMessage(), 0, $error);
	}

	public function getReason(): ?int {
		foreach (self::REASONS as $class => $reason) {
			if ($this->getPrevious() instanceof $class) {
				return $reason;
			}
		}
		return null;
	}
}
