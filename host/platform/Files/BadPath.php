<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

/** A path that cannot name a file: 400, nothing was looked up. */
final class BadPath extends \InvalidArgumentException {
}
