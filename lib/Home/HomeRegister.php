<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Home;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Import\ImportList;
use OCA\Socle\Register\ContactMonths;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Rights\RequestList;
use OCA\Socle\Settings\Checklist;

/**
 * What waits in the register for those who keep it.
 *
 * @psalm-import-type SocleChecklistStep from ResponseDefinitions
 * @psalm-import-type SocleGrowth from ResponseDefinitions
 * @psalm-import-type SocleImport from ResponseDefinitions
 */
final readonly class HomeRegister {
	public function __construct(
		private Viewer $viewer,
		private ContactMonths $months,
		private Checklist $checklist,
		private ImportList $imports,
		private RequestList $requests,
	) {
	}

	/** @return array{contacts: ?SocleGrowth, checklist: ?list<SocleChecklistStep>, imports: list<SocleImport>, requests: ?array{open: int, overdue: int, due_at: ?int}} */
	public function describe(): array {
		$keeper = $this->viewer->may(Capability::ContactsRead);
		return [
			'contacts' => $keeper ? ['total' => $this->months->total(), 'months' => $this->months->all()] : null,
			'checklist' => $keeper ? $this->checklist->steps() : null,
			'imports' => $this->viewer->may(Capability::ImportsRun) ? $this->imports->unfinished() : [],
			'requests' => $this->viewer->may(Capability::RightsHandle) ? $this->requests->count() : null,
		];
	}
}
