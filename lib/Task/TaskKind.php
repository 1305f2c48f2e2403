<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Task;

use OCA\Socle\Circle\AdditionWork;
use OCA\Socle\Import\CheckWork;
use OCA\Socle\Import\ImportWork;
use OCA\Socle\Import\UndoWork;

enum TaskKind: string {
	case Check = 'check';
	case Import = 'import';
	case Undo = 'undo';
	case Addition = 'addition';

	/** Those whose subject is an import. */
	public const OF_IMPORTS = [self::Check, self::Import, self::Undo];

	/** @return class-string<Work> */
	public function work(): string {
		return match ($this) {
			self::Check => CheckWork::class,
			self::Import => ImportWork::class,
			self::Undo => UndoWork::class,
			self::Addition => AdditionWork::class,
		};
	}
}
