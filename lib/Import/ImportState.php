<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

enum ImportState: string {
	/** Its file arrives in chunks. */
	case Uploading = 'uploading';
	/** The file is there. */
	case Ready = 'ready';
	case Checking = 'checking';
	/** A dry run has told what would happen. */
	case Checked = 'checked';
	case Running = 'running';
	case Done = 'done';
	case Undoing = 'undoing';
	case Undone = 'undone';
	/** The file could not be taken; nothing was written. */
	case Failed = 'failed';

	/** Nothing of it has been written to the register, or will be. */
	public function isDraft(): bool {
		return in_array($this, [self::Uploading, self::Ready, self::Checking, self::Checked, self::Failed], true);
	}
}
