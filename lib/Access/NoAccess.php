<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use Exception;

/** The person may not do this. She is told no more than that there is nothing here. */
final class NoAccess extends Exception {
}
