<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

enum CircleState: string {
	case Active = 'active';
	/** It does nothing for now; its people, folder and mandates stay. */
	case Asleep = 'asleep';
	/** It is no more: kept for what it decided. */
	case Dissolved = 'dissolved';
}
