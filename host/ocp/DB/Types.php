<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB;

/** Types of columns. */
final class Types {
	public const BIGINT = 'bigint';
	public const BINARY = 'binary';
	public const BLOB = 'blob';
	public const BOOLEAN = 'boolean';
	public const DATE = 'date';
	public const DATETIME = 'datetime';
	public const DATETIME_IMMUTABLE = 'datetime_immutable';
	public const FLOAT = 'float';
	public const INTEGER = 'integer';
	public const SMALLINT = 'smallint';
	public const STRING = 'string';
	public const TEXT = 'text';
	public const JSON = 'json';
}
