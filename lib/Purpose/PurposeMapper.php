<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Purpose;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;

/** Purposes, in the database. None is ever deleted: what was consented to can be withdrawn, and no name comes twice. */
final readonly class PurposeMapper {
	public function __construct(
		private Database $database,
	) {
	}

	/** @return list<Purpose> in their order */
	public function all(): array {
		return array_map(Purpose::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_purposes` ORDER BY `position`, id'));
	}

	public function find(int $id): ?Purpose {
		return $this->purpose($this->database->row('SELECT * FROM `*PREFIX*socle_purposes` WHERE id = ?', [$id]));
	}

	public function named(string $name): ?Purpose {
		return $this->purpose($this->database->row('SELECT * FROM `*PREFIX*socle_purposes` WHERE name = ?', [$name]));
	}

	/** @return bool false: there is one of this name */
	public function add(Purpose $purpose): bool {
		return $this->database->connection->insertIgnoreConflict('socle_purposes', ['name' => $purpose->name, ...self::columns($purpose)]) > 0;
	}

	/** Everything but its name. */
	public function change(Purpose $purpose): void {
		$columns = self::columns($purpose);
		$set = implode(', ', array_map(static fn (string $column): string => "`$column` = ?", array_keys($columns)));
		$this->database->run("UPDATE `*PREFIX*socle_purposes` SET $set WHERE id = ?", [...array_values($columns), $purpose->id]);
	}

	private function purpose(?Row $row): ?Purpose {
		return $row === null ? null : Purpose::of($row);
	}

	/** @return non-empty-array<string, int|string> */
	private static function columns(Purpose $purpose): array {
		return [
			'label_fr' => $purpose->labels['fr'],
			'label_en' => $purpose->labels['en'],
			'text_fr' => $purpose->texts['fr'],
			'text_en' => $purpose->texts['en'],
			'channels' => implode(',', array_map(static fn (ConsentChannel $channel): string => $channel->value, $purpose->channels)),
			'state' => $purpose->state->value,
			'position' => $purpose->position,
		];
	}
}
