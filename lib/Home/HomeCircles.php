<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Home;

use OCA\Socle\Circle\CircleReading;
use OCA\Socle\Decision\DecisionAgenda;
use OCA\Socle\ResponseDefinitions;

/**
 * The circles of the person who opens Socle, and the decisions that wait for her there.
 *
 * @psalm-import-type SocleCircle from ResponseDefinitions
 * @psalm-import-type SocleDecisionAgenda from ResponseDefinitions
 */
final readonly class HomeCircles {
	public function __construct(
		private CircleReading $circles,
		private DecisionAgenda $decisions,
	) {
	}

	/** @return list<SocleCircle> */
	public function mine(): array {
		return $this->circles->mine();
	}

	/** @return ?SocleDecisionAgenda */
	public function agenda(): ?array {
		return $this->decisions->mine();
	}
}
