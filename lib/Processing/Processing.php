<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Processing;

use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Retention\Timetable;
use OCA\Socle\Settings\Settings;

/**
 * What the collective answers for, as its settings stand: the register of processing is drawn from it.
 *
 * @psalm-import-type SocleProcessing from ResponseDefinitions
 */
final readonly class Processing {
	public function __construct(
		private Settings $settings,
		private Asked $asked,
		private Timetable $timetable,
		private ProcessingDetails $details,
		private ImpactAssessment $assessment,
		private Obligations $obligations,
	) {
	}

	/** @return SocleProcessing */
	public function describe(): array {
		$settings = $this->settings->describe();
		return [
			'collective' => $settings['collective'],
			'controller' => $settings['controller'],
			'details' => $this->details->describe(),
			...$this->asked->describe(),
			...$this->timetable->describe(),
			'assessment' => $this->assessment->describe(),
			'obligations' => $this->obligations->describe(),
		];
	}
}
