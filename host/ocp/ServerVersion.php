<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

class ServerVersion {
	public function getMajorVersion(): int {
		return 34;
	}

	public function getVersionString(): string {
		return '34.0.1';
	}
}
