<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use OCA\Socle\Notice\Notices;
use OCA\Socle\Register\ContactMonths;
use OCA\Socle\ResponseDefinitions;

/**
 * The first days: what has to be there before a collective can work with Socle.
 *
 * @psalm-import-type SocleChecklistStep from ResponseDefinitions
 */
final readonly class Checklist {
	public function __construct(
		private GroupChoice $groups,
		private Collective $collective,
		private DataController $controller,
		private Notices $notices,
		private ContactMonths $months,
	) {
	}

	/** @return ?list<SocleChecklistStep> null when all is done */
	public function steps(): ?array {
		$groups = $this->groups->chosen();
		$steps = [
			['step' => 'groups', 'done' => !in_array(null, $groups, true)],
			['step' => 'keepers', 'done' => $groups['keepers'] !== null && $groups['keepers']['members'] !== 0],
			['step' => 'collective', 'done' => $this->collective->describe()['name'] !== ''],
			['step' => 'controller', 'done' => $this->controller->describe()['complete']],
			['step' => 'notice', 'done' => $this->notices->current() !== null],
			['step' => 'import', 'done' => $this->months->total() > 0],
		];
		return in_array(false, array_column($steps, 'done'), true) ? $steps : null;
	}
}
