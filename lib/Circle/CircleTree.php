<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Settings\Calendar;

/**
 * What becomes of a circle with all that it holds: opened or closed, asleep, dissolved.
 *
 * @psalm-import-type SocleDissolution from ResponseDefinitions
 */
final readonly class CircleTree {
	public function __construct(
		private CircleMapper $circles,
		private CircleGroupMapper $groups,
		private MandateMapper $mandates,
		private CircleLog $log,
		private Calendar $calendar,
		private Database $database,
	) {
	}

	/** @throws NotFound */
	public function setPrivate(int $id, bool $private): void {
		$circle = $this->circles->find($id) ?? throw new NotFound();
		if ($circle->private !== $private) {
			$this->circles->change($id, ['private' => $private ? 1 : 0]);
			$this->log->record($id, CircleAction::State, '', $private ? 'private' : 'open');
		}
	}

	/**
	 * Dissolving ends the mandates, lets the groups go and leaves what lay in the circle to the one above it. No group, no
	 * account and no file is touched.
	 *
	 * @throws NotFound
	 * @throws Invalid
	 */
	public function setState(int $id, string $state): void {
		$state = CircleState::tryFrom($state) ?? throw new Invalid('state_unknown', 'state');
		$this->database->atomically(function () use ($id, $state): void {
			$this->circles->lockTree();
			$circle = $this->circles->find($id) ?? throw new NotFound();
			if ($circle->state === $state) {
				return;
			}
			if ($state === CircleState::Dissolved) {
				$this->circles->moveChildren($id, $circle->parent);
				$today = $this->calendar->today();
				$this->mandates->endAll($id, $today, $this->calendar->dayBefore($today));
				$this->groups->remove($id, GroupRight::Write);
				$this->groups->remove($id, GroupRight::Read);
			}
			$this->circles->change($id, ['state' => $state->value, ...$state === CircleState::Dissolved ? ['members' => 0] : []]);
			$this->log->record($id, CircleAction::State, '', $state->value);
		});
	}

	/** @return SocleDissolution what dissolving it would do */
	public function dissolution(Circle $circle): array {
		$children = array_filter($this->circles->all(), static fn (Circle $other): bool => $other->parent === $circle->id && !$other->isDissolved());
		$today = $this->calendar->today();
		return [
			'children' => array_values(array_map(static fn (Circle $child): string => $child->name, $children)),
			'to' => $circle->parent === null ? '' : $this->circles->find($circle->parent)->name ?? '',
			'mandates' => count(array_filter($this->mandates->of($circle->id), static fn (Mandate $mandate): bool => $mandate->endsOn === '' || $mandate->endsOn >= $today)),
			'groups' => array_values($this->groups->of($circle->id)),
		];
	}
}
