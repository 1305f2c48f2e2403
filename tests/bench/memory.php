<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

// Put before a console command (auto_prepend_file): leaves its peak memory in the file that SOCLE_MEMORY names.

register_shutdown_function(static function (): void {
	file_put_contents((string)getenv('SOCLE_MEMORY'), (string)memory_get_peak_usage(true));
});
