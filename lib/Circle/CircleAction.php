<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

/** What happened to a circle, as its record says. */
enum CircleAction: string {
	case Created = 'created';
	case Changed = 'changed';
	case Moved = 'moved';
	case State = 'state';
	case Mapped = 'mapped';
	case Unmapped = 'unmapped';
	case Added = 'added';
	case Removed = 'removed';
	case Role = 'role';
	case Appointed = 'appointed';
	case Ended = 'ended';
	case Folder = 'folder';
	case Shared = 'shared';
	case Chat = 'chat';
	case Repaired = 'repaired';
}
