<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;

/**
 * Who sees, and who says, how a circle decides.
 *
 * @psalm-import-type SocleDecisionSettings from ResponseDefinitions
 */
final readonly class DecisionCustoms {
	public function __construct(
		private DecisionRights $rights,
		private DecisionSettings $settings,
		private CircleRights $circles,
	) {
	}

	/**
	 * @return SocleDecisionSettings
	 * @throws NotFound
	 */
	public function read(int $circle): array {
		$this->rights->enter($circle);
		return $this->settings->of($this->circles->find($circle));
	}

	/**
	 * @param array<string, string|int|null> $given null: as it is
	 * @return SocleDecisionSettings
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function change(int $circle, array $given): array {
		$this->rights->coordinate($circle);
		$this->settings->change($this->circles->find($circle), array_filter($given, static fn (string|int|null $value): bool => $value !== null));
		return $this->read($circle);
	}
}
