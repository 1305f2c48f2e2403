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
 * Changing what a circle says of itself.
 *
 * @psalm-import-type SocleCircle from ResponseDefinitions
 */
final readonly class CircleService {
	public function __construct(
		private CircleMapper $circles,
		private CircleRules $rules,
		private CircleReading $reading,
		private CircleLog $log,
		private Database $database,
	) {
	}

	/**
	 * @param array{name: ?string, purpose: ?string, perimeter: ?string, color: ?string, newcomers_read: ?bool, newcomers_chat: ?bool} $given null: as it is
	 * @param array{name: ?string, purpose: ?string, perimeter: ?string} $was what the editor saw; null: whatever is there is written over
	 * @return SocleCircle
	 * @throws Invalid
	 * @throws CircleConflict
	 */
	public function change(Circle $circle, array $given, array $was): array {
		$columns = array_filter([
			'name' => $given['name'] === null ? null : $this->rules->name($given['name']),
			'purpose' => $given['purpose'] === null ? null : $this->rules->text('purpose', $given['purpose']),
			'perimeter' => $given['perimeter'] === null ? null : $this->rules->text('perimeter', $given['perimeter']),
			'color' => $given['color'] === null ? null : $this->rules->color($given['color']),
			'newcomers_read' => $given['newcomers_read'] === null ? null : ($given['newcomers_read'] ? 1 : 0),
			'newcomers_chat' => $given['newcomers_chat'] === null ? null : ($given['newcomers_chat'] ? 1 : 0),
		], static fn (string|int|null $value): bool => $value !== null);
		return $this->database->atomically(function () use ($circle, $columns, $was): array {
			if ($columns !== []) {
				$this->circles->lock($circle->id);
				$this->compare($this->circles->find($circle->id) ?? throw new NotFound(), array_intersect_key($was, $columns));
				$this->circles->change($circle->id, $columns);
				$this->log->record($circle->id, CircleAction::Changed, '', implode(',', array_keys($columns)));
			}
			return $this->reading->one($this->circles->find($circle->id) ?? throw new NotFound());
		});
	}

	/**
	 * @param array<string, ?string> $was
	 * @throws CircleConflict
	 */
	private function compare(Circle $circle, array $was): void {
		$now = ['name' => $circle->name, 'purpose' => $circle->purpose, 'perimeter' => $circle->perimeter];
		foreach ($now as $field => $theirs) {
			if (isset($was[$field]) && $was[$field] !== $theirs) {
				throw new CircleConflict($field, $theirs);
			}
		}
	}
}
