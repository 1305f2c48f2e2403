<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\Role;
use OCA\Socle\Access\Viewer;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Settings\Calendar;

/**
 * Circles as the person of this request may see them: names, purposes, perimeters and roles are for all who open Socle, the
 * chat is for those who have a right to it.
 *
 * @psalm-import-type SocleCircle from ResponseDefinitions
 */
final readonly class CircleReading {
	/** What one statement takes on every database, and far beyond what anyone is in. */
	private const MOST_OF_ONE = 900;

	public function __construct(
		private CircleMapper $circles,
		private RoleMapper $roles,
		private MandateMapper $mandates,
		private Memberships $memberships,
		private Viewer $viewer,
		private Calendar $calendar,
	) {
	}

	/** @return list<SocleCircle> by name; a number of queries that does not depend on how many there are */
	public function all(): array {
		$roles = $this->roles->all();
		$mandates = $this->mandates->current($this->calendar->today());
		$mine = $this->memberships->of($this->viewer->id());
		return array_map(
			fn (Circle $circle): array => $this->describe($circle, $roles[$circle->id] ?? [], $mandates, $mine),
			$this->circles->all(),
		);
	}

	/** @return list<SocleCircle> those that she is in, by name; whoever is in none costs nothing but to know that */
	public function mine(): array {
		$mine = $this->memberships->of($this->viewer->id());
		$ids = array_slice(array_keys($mine), 0, self::MOST_OF_ONE);
		if ($ids === []) {
			return [];
		}
		$roles = $this->roles->ofThose($ids);
		$mandates = $this->mandates->currentOf($ids, $this->calendar->today());
		return array_map(
			fn (Circle $circle): array => $this->describe($circle, $roles[$circle->id] ?? [], $mandates, $mine),
			$this->circles->those($ids),
		);
	}

	/** @return SocleCircle */
	public function one(Circle $circle): array {
		$today = $this->calendar->today();
		$mandates = [];
		foreach (array_reverse($this->mandates->of($circle->id)) as $mandate) {
			if ($mandate->endsOn === '' || $mandate->endsOn >= $today) {
				$mandates[$mandate->role][] = $mandate;
			}
		}
		$roles = array_values(array_filter($this->roles->of($circle->id), static fn (CircleRole $role): bool => !$role->retired));
		return $this->describe($circle, $roles, $mandates, $this->memberships->of($this->viewer->id()));
	}

	/**
	 * @param list<CircleRole> $roles of the circle
	 * @param array<int, list<Mandate>> $mandates by role
	 * @param array<int, bool> $mine by circle
	 * @return SocleCircle
	 */
	private function describe(Circle $circle, array $roles, array $mandates, array $mine): array {
		return [
			'id' => $circle->id,
			'name' => $circle->name,
			'purpose' => $circle->purpose,
			'perimeter' => $circle->perimeter,
			'parent' => $circle->parent,
			'private' => $circle->private,
			'color' => $circle->color,
			'state' => $circle->state->value,
			'newcomers_read' => $circle->newcomersRead,
			'newcomers_chat' => $circle->newcomersChat,
			'members' => $circle->members,
			'mine' => array_key_exists($circle->id, $mine),
			'coordinates' => $mine[$circle->id] ?? false,
			'chat' => $this->chat($circle, array_key_exists($circle->id, $mine)),
			'roles' => array_map(static fn (CircleRole $role): array => [
				'id' => $role->id,
				'kind' => $role->kind->value,
				'label' => $role->label,
				'duties' => $role->duties,
				'coordinates' => $role->coordinates,
				'mandates' => array_map(static fn (Mandate $mandate): array => $mandate->describe(), $mandates[$role->id] ?? []),
			], $roles),
		];
	}

	/** @return ?array{kind: string, url: string} none for those who have no right to it */
	private function chat(Circle $circle, bool $inside): ?array {
		// A member is welcome wherever newcomers are: becoming one closes nothing.
		$welcome = $circle->newcomersChat && !$circle->private && $this->viewer->stage() !== Role::Outsider;
		return $circle->chatKind !== '' && ($inside || $welcome) ? ['kind' => $circle->chatKind, 'url' => $circle->chatUrl] : null;
	}
}
