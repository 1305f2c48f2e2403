<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Text;
use OCA\Socle\Settings\Calendar;

/** The roles of a circle: some are ready, the others it makes itself. */
final readonly class CircleRoles {
	private const MOST = 40;
	private const LABEL_LIMIT = 120;
	private const DUTIES_LIMIT = 2000;

	public function __construct(
		private RoleMapper $roles,
		private MandateMapper $mandates,
		private Calendar $calendar,
		private CircleLog $log,
		private Database $database,
	) {
	}

	/**
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function add(Circle $circle, string $label, string $duties, bool $coordinates): void {
		$label = $this->label($label);
		$duties = Text::check('duties', $duties, self::DUTIES_LIMIT);
		$count = count($this->roles->of($circle->id));
		if ($count >= self::MOST) {
			throw new Conflict('too_many');
		}
		$this->roles->add($circle->id, $label, $duties, $coordinates, $count);
		$this->log->record($circle->id, CircleAction::Role, '', $label);
	}

	/**
	 * What is not given stays as it is. Retiring one takes it off the list; a ready role comes back the same way.
	 *
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict where somebody holds it
	 */
	public function change(Circle $circle, int $id, ?string $label, ?string $duties, ?bool $retired): void {
		$this->database->atomically(function () use ($circle, $id, $label, $duties, $retired): void {
			$role = $this->roles->find($circle->id, $id) ?? throw new NotFound();
			if ($retired === true && ($this->mandates->current($this->calendar->today())[$id] ?? []) !== []) {
				throw new Conflict('role_held');
			}
			$this->roles->change(new CircleRole(
				$role->id,
				$role->circle,
				$role->kind,
				$label === null || $role->kind !== RoleKind::Own ? $role->label : $this->label($label),
				$duties === null ? $role->duties : Text::check('duties', $duties, self::DUTIES_LIMIT),
				$role->coordinates,
				$role->position,
				$retired ?? $role->retired,
			));
			$this->log->record($circle->id, CircleAction::Role, '', $label ?? (string)$id);
		});
	}

	/** @throws Invalid */
	private function label(string $given): string {
		$label = Text::check('label', $given, self::LABEL_LIMIT);
		return $label === '' ? throw new Invalid('required', 'label') : $label;
	}
}
