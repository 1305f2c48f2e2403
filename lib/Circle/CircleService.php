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

/**
 * Making a circle, and changing what it says of itself.
 *
 * @psalm-import-type SocleCircle from ResponseDefinitions
 */
final readonly class CircleService {
	public function __construct(
		private CircleMapper $circles,
		private RoleMapper $roles,
		private CircleRules $rules,
		private CircleReading $reading,
		private CircleLog $log,
		private Database $database,
	) {
	}

	/**
	 * @param int $parent 0 for none
	 * @return SocleCircle
	 * @throws Invalid
	 */
	public function create(string $name, string $purpose, string $perimeter, int $parent, bool $private, string $color): array {
		$name = $this->rules->name($name);
		$purpose = $this->rules->text('purpose', $purpose);
		$perimeter = $this->rules->text('perimeter', $perimeter);
		$color = $this->rules->color($color);
		return $this->database->atomically(function () use ($name, $purpose, $perimeter, $parent, $private, $color): array {
			if ($parent !== 0 && ($this->circles->find($parent)?->isDissolved() ?? true)) {
				throw new Invalid('circle_unknown', 'parent');
			}
			$id = $this->circles->add($name, $purpose, $perimeter, $parent === 0 ? null : $parent, $private, $color);
			$this->roles->addReady($id);
			$this->log->record($id, CircleAction::Created, '', $name);
			return $this->reading->one($this->circles->find($id) ?? throw new NotFound());
		});
	}

	/**
	 * @param array{name: ?string, purpose: ?string, perimeter: ?string, color: ?string, newcomers_read: ?bool, newcomers_chat: ?bool} $given null: as it is
	 * @return SocleCircle
	 * @throws Invalid
	 */
	public function change(Circle $circle, array $given): array {
		$columns = array_filter([
			'name' => $given['name'] === null ? null : $this->rules->name($given['name']),
			'purpose' => $given['purpose'] === null ? null : $this->rules->text('purpose', $given['purpose']),
			'perimeter' => $given['perimeter'] === null ? null : $this->rules->text('perimeter', $given['perimeter']),
			'color' => $given['color'] === null ? null : $this->rules->color($given['color']),
			'newcomers_read' => $given['newcomers_read'] === null ? null : ($given['newcomers_read'] ? 1 : 0),
			'newcomers_chat' => $given['newcomers_chat'] === null ? null : ($given['newcomers_chat'] ? 1 : 0),
		], static fn (string|int|null $value): bool => $value !== null);
		return $this->database->atomically(function () use ($circle, $columns): array {
			if ($columns !== []) {
				$this->circles->change($circle->id, $columns);
				$this->log->record($circle->id, CircleAction::Changed, '', implode(',', array_keys($columns)));
			}
			return $this->reading->one($this->circles->find($circle->id) ?? throw new NotFound());
		});
	}
}
