<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Breach;

use OCA\Socle\Database\Row;
use OCA\Socle\ResponseDefinitions;

/**
 * Personal data was lost, changed or seen by someone who should not have (GDPR 4.12). It stays in the log (GDPR 33.5).
 *
 * @psalm-import-type SocleBreach from ResponseDefinitions
 */
final readonly class Breach {
	/** In which the authority has to be told (GDPR 33.1). */
	public const DEADLINE = 72 * 3600;
	/** From when on keepers are reminded of it. */
	public const ALERT = 48 * 3600;

	/**
	 * @param int $discoveredAt when somebody of the collective became aware of it
	 * @param string $measures what was done, what comes of it for the people; or why the authority need not be told
	 * @param int $notifiedAt when the authority was told; 0: not yet
	 * @param int $closedAt 0: it is open
	 */
	public function __construct(
		public int $id,
		public int $discoveredAt,
		public string $description,
		public string $measures,
		public int $notifiedAt,
		public int $closedAt,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('discovered_at'),
			$row->text('description'),
			$row->text('measures'),
			$row->int('notified_at'),
			$row->int('closed_at'),
		);
	}

	/** The clock runs until the authority was told, or the log says why it need not be. */
	public function isRunning(): bool {
		return $this->notifiedAt === 0 && $this->closedAt === 0;
	}

	/** Whether it is high time. */
	public function alerts(int $now): bool {
		return $this->isRunning() && $now >= $this->discoveredAt + self::ALERT;
	}

	/** @return SocleBreach */
	public function describe(int $now): array {
		return [
			'id' => $this->id,
			'discovered_at' => $this->discoveredAt,
			'description' => $this->description,
			'measures' => $this->measures,
			'due_at' => $this->discoveredAt + self::DEADLINE,
			'alert' => $this->alerts($now),
			'notified_at' => $this->notifiedAt,
			'closed_at' => $this->closedAt,
		];
	}
}
