<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Database\Row;

/**
 * Somebody holds a key, or stands in for whoever does: an account, or a name as typed. Neither: it was erased, and what is
 * left says that somebody held it, and when.
 */
final readonly class KeyHolder {
	/**
	 * @param string $name of whoever has no account; an account's own name is looked up, never kept
	 * @param string $endsOn the day on which it was given back; '' for none
	 */
	public function __construct(
		public int $id,
		public int $key,
		public string $user,
		public string $name,
		public bool $deputy,
		public string $startsOn,
		public string $endsOn,
		public int $confirmedAt = 0,
		public string $confirmedBy = '',
		public int $remindedAt = 0,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('key_id'),
			$row->text('user'),
			$row->text('name'),
			$row->int('deputy') === 1,
			$row->text('starts_on'),
			$row->text('ends_on'),
			$row->int('confirmed_at'),
			$row->text('confirmed_by'),
			$row->int('reminded_at'),
		);
	}

	public function holdsOn(string $day): bool {
		return $this->startsOn <= $day && !$this->isOver($day);
	}

	public function isOver(string $day): bool {
		return $this->endsOn !== '' && $this->endsOn <= $day;
	}

	public function isErased(): bool {
		return $this->user === '' && $this->name === '';
	}

	public function isSame(string $user, string $name): bool {
		return $user === '' ? $name !== '' && mb_strtolower($this->name) === mb_strtolower($name) : $this->user === $user;
	}
}
