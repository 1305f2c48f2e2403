<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCP\IL10N;

/** What a role is called, in a reader's language. */
final readonly class RoleWording {
	public static function of(?CircleRole $role, IL10N $l): string {
		return match ($role?->kind) {
			RoleKind::Coordination => $l->t('Coordination'),
			RoleKind::Secretariat => $l->t('Secretariat'),
			RoleKind::Facilitation => $l->t('Facilitation'),
			RoleKind::Link => $l->t('Link with the circle above'),
			RoleKind::Own, null => $role->label ?? '',
		};
	}
}
