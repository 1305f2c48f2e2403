<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/** Which Nextcloud this is. */
readonly class ServerVersion {
	public function getMajorVersion(): int {
		return 34;
	}
}
