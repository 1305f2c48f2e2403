<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Reconcile\LastReconciliation;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Suppression\Suppressions;

/**
 * All settings, as the person of this request may see them.
 *
 * @psalm-import-type SocleSettings from ResponseDefinitions
 */
final readonly class Settings {
	/** Keepers past which there are too many for a register that few should read. */
	private const MANY_KEEPERS = 10;

	public function __construct(
		private GroupChoice $groups,
		private Collective $collective,
		private DataController $controller,
		private Suppressions $suppressions,
		private LastReconciliation $reconciliation,
		private Viewer $viewer,
	) {
	}

	/** @return SocleSettings */
	public function describe(): array {
		$groups = $this->groups->chosen();
		return [
			'groups' => $groups,
			'opposition_list' => $this->suppressions->isWorking() ? 'working' : 'secret_missing',
			'keepers_warning' => $this->warning($groups['keepers']['members'] ?? null),
			'collective' => $this->collective->describe(),
			'controller' => $this->controller->describe(),
			'reconciliation' => $this->reconciliation->describe(),
			'can' => ['groups' => $this->viewer->may(Capability::SettingsGroups)],
		];
	}

	/** @return 'empty'|'too_many'|null */
	private function warning(?int $keepers): ?string {
		return match (true) {
			$keepers === 0 => 'empty',
			$keepers !== null && $keepers > self::MANY_KEEPERS => 'too_many',
			default => null,
		};
	}
}
