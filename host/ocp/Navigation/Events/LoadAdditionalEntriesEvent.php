<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Navigation\Events;

use OCP\EventDispatcher\Event;

/** Fired before the navigation is drawn, for entries that depend on who looks. */
class LoadAdditionalEntriesEvent extends Event {
}
