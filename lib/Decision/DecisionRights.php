<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Role;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\Succession;
use OCA\Socle\Database\Condition;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Settings\Calendar;

/**
 * What the person of this request may do with one decision. Who may not gets what she gets for a decision that does not exist.
 *
 * Members read what was adopted, and what open circles have proposed; newcomers and keepers what is in force. Of a private
 * circle's decision they know that there is one, until its summary is out. Its own circle reads all of it.
 */
final class DecisionRights {
	/** @var array<string, array<int, bool>> whether she coordinates it, by account and circle */
	private array $circles = [];
	/** @var ?list<int> */
	private ?array $private = null;

	public function __construct(
		private readonly Viewer $viewer,
		private readonly Succession $succession,
		private readonly DecisionMapper $decisions,
		private readonly Calendar $calendar,
	) {
	}

	public function readable(Decision $decision): Readable {
		$stage = $this->viewer->stage();
		if ($stage === Role::Member && $decision->isAdopted() && !$decision->private) {
			return Readable::Full;
		}
		$inside = $this->isInside($decision->circle);
		if ($decision->isAdopted()) {
			return match (true) {
				$inside => Readable::Full,
				$stage !== Role::Member && !($this->readsInForce() && $decision->isInForceOn($this->calendar->today())) => Readable::Nothing,
				!$decision->private => Readable::Full,
				$decision->publication === Publication::Published => Readable::Summary,
				default => $stage === Role::Member ? Readable::Mention : Readable::Nothing,
			};
		}
		$proposed = $decision->state === DecisionState::Proposed && $stage === Role::Member && !in_array($decision->circle, $this->privateCircles(), true);
		return $inside || $proposed ? Readable::Full : Readable::Nothing;
	}

	/** @return Condition the same question in SQL, of the columns of socle_decisions as `d` */
	public function visible(): Condition {
		$inside = new Condition('d.circle_id IN (?)', [array_keys($this->circles())]);
		if ($this->viewer->stage() === Role::Member) {
			return Condition::any([
				new Condition("d.state = 'adopted'"),
				Condition::all([new Condition("d.state = 'proposed'"), new Condition('d.circle_id NOT IN (?)', [[0, ...$this->privateCircles()]])]),
				$inside,
			]);
		}
		$today = $this->calendar->today();
		return $this->readsInForce() ? new Condition(
			"d.state = 'adopted' AND d.last_day >= ? AND d.starts_on <= ? AND (d.private = 0 OR d.publication = 'published')",
			[$today, $today],
		) : new Condition('1 = 0');
	}

	/** @return Condition the same of adopted ones alone: members know of each of them */
	public function visibleAdopted(): Condition {
		return $this->viewer->stage() === Role::Member ? Condition::all([]) : $this->visible();
	}

	/** @return list<int> whose words she may search (see DecisionWords): 0 stands for all readers */
	public function audiences(): array {
		return [0, ...array_keys($this->circles())];
	}

	/** @throws NotFound unless at least its number is hers to know */
	public function read(int $id): Decision {
		$decision = $this->find($id);
		return $this->readable($decision) === Readable::Nothing ? throw new NotFound() : $decision;
	}

	/** @throws NotFound unless she may read all of it */
	public function readFully(int $id): Decision {
		$decision = $this->find($id);
		return $this->readable($decision) === Readable::Full ? $decision : throw new NotFound();
	}

	/** @throws NotFound unless she is in its circle */
	public function write(int $id): Decision {
		$decision = $this->find($id);
		return $this->isInside($decision->circle) ? $decision : throw new NotFound();
	}

	/** @throws NotFound unless she coordinates its circle */
	public function adopt(int $id): Decision {
		$decision = $this->find($id);
		return $this->coordinates($decision->circle) ? $decision : throw new NotFound();
	}

	/** @throws NotFound as for a circle that does not exist */
	public function enter(int $circle): void {
		$this->isInside($circle) || throw new NotFound();
	}

	/** @throws NotFound as for a circle that does not exist */
	public function coordinate(int $circle): void {
		$this->coordinates($circle) || throw new NotFound();
	}

	public function isInside(int $circle): bool {
		return array_key_exists($circle, $this->circles());
	}

	public function coordinates(int $circle): bool {
		return $this->circles()[$circle] ?? false;
	}

	/** Whether she answers for it since it was dissolved. */
	public function inherits(int $circle): bool {
		return $this->succession->isDissolved($circle);
	}

	public function isMember(): bool {
		return $this->viewer->stage() === Role::Member;
	}

	/** @return array<int, bool> whether she coordinates it, by circle */
	public function circles(): array {
		return $this->circles[$this->viewer->id()] ??= $this->succession->of($this->viewer->id());
	}

	/** @return list<int> circles of which nobody else reads what is only proposed */
	private function privateCircles(): array {
		return $this->private ??= $this->succession->privateCircles();
	}

	private function readsInForce(): bool {
		return array_intersect([Role::Newcomer->value, Role::Keeper->value], array_map(static fn (Role $role): string => $role->value, $this->viewer->roles())) !== [];
	}

	/** @throws NotFound */
	private function find(int $id): Decision {
		return $this->decisions->find($id) ?? throw new NotFound();
	}
}
