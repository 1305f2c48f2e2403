<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Task;

enum TaskState: string {
	case Waiting = 'waiting';
	case Running = 'running';
	case Done = 'done';
	case Failed = 'failed';
}
