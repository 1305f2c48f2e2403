<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Database\Row;
use OCA\Socle\ResponseDefinitions;

/**
 * Someone holds a role in a circle, from a day to a day.
 *
 * @psalm-import-type SocleMandate from ResponseDefinitions
 */
final readonly class Mandate {
	private const NAME_LIMIT = 120;

	/**
	 * @param string $userName as it was last known: it outlives the account
	 * @param string $endsOn the last day; '' for none
	 * @param string $decision by which it was given, as its number or in words
	 */
	public function __construct(
		public int $id,
		public int $circle,
		public int $role,
		public string $user,
		public string $userName,
		public string $startsOn,
		public string $endsOn,
		public string $decision,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('circle_id'),
			$row->int('role_id'),
			$row->text('user'),
			$row->text('user_name'),
			$row->text('starts_on'),
			$row->text('ends_on'),
			$row->text('decision'),
		);
	}

	/** The name under which someone holds it, as far as it is kept. */
	public static function name(string $displayName): string {
		return mb_substr($displayName, 0, self::NAME_LIMIT);
	}

	public function holdsOn(string $day): bool {
		return $this->startsOn <= $day && ($this->endsOn === '' || $this->endsOn >= $day);
	}

	/** @param string $endsOn '' for none */
	public function overlaps(string $startsOn, string $endsOn): bool {
		return ($endsOn === '' || $this->startsOn <= $endsOn) && ($this->endsOn === '' || $this->endsOn >= $startsOn);
	}

	/** @return SocleMandate */
	public function describe(): array {
		return [
			'id' => $this->id,
			'role' => $this->role,
			'user' => $this->user,
			'user_name' => $this->userName,
			'starts_on' => $this->startsOn,
			'ends_on' => $this->endsOn,
			'decision' => $this->decision,
		];
	}
}
