<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCP\IUser;

/** Mandates say who holds them by name too, so that it is known when the account is gone: the name follows the account until then. */
final readonly class MandateNames {
	public function __construct(
		private MandateMapper $mandates,
	) {
	}

	public function follow(IUser $user): void {
		$this->mandates->rename($user->getUID(), Mandate::name($user->getDisplayName()));
	}
}
