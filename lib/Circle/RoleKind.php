<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

/** The roles that a circle finds ready, and those that it makes itself. */
enum RoleKind: string {
	case Coordination = 'coordination';
	case Secretariat = 'secretariat';
	case Facilitation = 'facilitation';
	/** It carries what concerns both between the circle and the one that it is part of. */
	case Link = 'link';
	case Own = 'own';
}
