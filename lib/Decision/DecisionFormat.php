<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** What decisions are taken away as. */
enum DecisionFormat: string {
	case Csv = 'csv';
	case Json = 'json';
	/** A Markdown file for each, in one archive. */
	case Zip = 'zip';

	public function type(): string {
		return match ($this) {
			self::Csv => 'text/csv; charset=utf-8',
			self::Json => 'application/json; charset=utf-8',
			self::Zip => 'application/zip',
		};
	}
}
