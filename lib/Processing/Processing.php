<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Processing;

use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Retention\Campaign;
use OCA\Socle\Retention\Periods;
use OCA\Socle\Settings\Collective;
use OCA\Socle\Settings\DataController;

/**
 * What the collective answers for, as its settings stand: the register of processing is drawn from it.
 *
 * @psalm-import-type SocleProcessing from ResponseDefinitions
 */
final readonly class Processing {
	public function __construct(
		private DataController $controller,
		private Collective $collective,
		private Periods $periods,
		private Campaign $campaign,
		private ProcessingDetails $details,
		private ImpactAssessment $assessment,
	) {
	}

	/** @return SocleProcessing */
	public function describe(): array {
		return [
			'collective' => $this->collective->describe(),
			'controller' => $this->controller->describe(),
			'details' => $this->details->describe(),
			'periods' => $this->periods->describe(),
			'campaign' => $this->campaign->describe(),
			'assessment' => $this->assessment->describe(),
		];
	}
}
