<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use Exception;
use OCA\Socle\Problem\Conflict;

/** What stands behind a folder did not do what was asked of it. */
class FolderFailure extends Conflict {
	/** @param ?Exception $cause what the platform said, for the server's log */
	public function __construct(
		string $reason,
		?string $field = null,
		public readonly ?Exception $cause = null,
	) {
		parent::__construct($reason, $field);
	}
}
