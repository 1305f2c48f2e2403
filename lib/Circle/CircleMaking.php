<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Invalid;

/** A new circle, with the roles that every circle finds ready. */
final readonly class CircleMaking {
	public function __construct(
		private CircleMapper $circles,
		private RoleMapper $roles,
		private CircleRules $rules,
		private CircleNesting $nesting,
		private CircleLog $log,
		private Database $database,
	) {
	}

	/**
	 * @param int $parent 0 for none
	 * @return int its identifier
	 * @throws Invalid
	 */
	public function create(string $name, string $purpose, string $perimeter, int $parent, bool $private, string $color = ''): int {
		$name = $this->rules->name($name);
		$purpose = $this->rules->text('purpose', $purpose);
		$perimeter = $this->rules->text('perimeter', $perimeter);
		$color = $this->rules->color($color);
		return $this->database->atomically(function () use ($name, $purpose, $perimeter, $parent, $private, $color): int {
			$this->circles->lockTree();
			$this->nesting->check(0, $parent);
			$id = $this->circles->add($name, $purpose, $perimeter, $parent === 0 ? null : $parent, $private, $color);
			$this->roles->addReady($id);
			$this->log->record($id, CircleAction::Created, '', $name);
			return $id;
		});
	}
}
