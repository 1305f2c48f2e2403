<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Export;

enum ExportFormat: string {
	case Csv = 'csv';
	case Json = 'json';

	public function type(): string {
		return $this === self::Csv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
	}
}
