<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\ResponseDefinitions;

/**
 * Who held what.
 *
 * @psalm-import-type SocleMandateList from ResponseDefinitions
 */
final readonly class MandateReading {
	public function __construct(
		private MandateMapper $mandates,
		private RoleMapper $roles,
	) {
	}

	/** @return SocleMandateList newest first, each with the role as it is called */
	public function of(Circle $circle): array {
		$roles = [];
		foreach ($this->roles->of($circle->id) as $role) {
			$roles[$role->id] = ['kind' => $role->kind->value, 'label' => $role->label];
		}
		return ['mandates' => array_map(
			static fn (Mandate $mandate): array => [...$mandate->describe(), ...($roles[$mandate->role] ?? ['kind' => RoleKind::Own->value, 'label' => ''])],
			$this->mandates->of($circle->id),
		)];
	}
}
