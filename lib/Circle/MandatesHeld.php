<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\ResponseDefinitions;
use OCP\IL10N;

/**
 * The mandates that somebody holds and held, for the copy of her data.
 *
 * @psalm-import-type SocleCopyEngagement from ResponseDefinitions
 */
final readonly class MandatesHeld {
	public function __construct(
		private MandateMapper $mandates,
		private RoleMapper $roles,
		private CircleNames $circles,
		private IL10N $l,
	) {
	}

	/** @return list<SocleCopyEngagement> */
	public function by(string $user): array {
		$circles = $this->circles->all();
		return array_map(fn (Mandate $mandate): array => [
			'kind' => 'mandate',
			'what' => implode(', ', array_filter([
				RoleWording::of($this->roles->find($mandate->circle, $mandate->role), $this->l),
				$circles[$mandate->circle] ?? '',
				$mandate->decision,
			], static fn (string $part): bool => $part !== '')),
			'from' => $mandate->startsOn,
			'until' => $mandate->endsOn,
		], $this->mandates->everOf($user));
	}
}
