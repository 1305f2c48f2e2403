<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Database\Row;

/** The copy of minutes, or of a decision that was adopted without any, in its circle's folder. The log is the truth. */
final readonly class DecisionFile {
	/**
	 * @param int $minutes 0: it is the copy of a decision
	 * @param int $decision 0: it is the copy of minutes
	 * @param int $fileId 0: it was not written yet
	 * @param string $name of the file, as it was written
	 * @param string $hash SHA-256 of what was written
	 * @param string $problem why it could not be, as Wording knows it; '' for nothing
	 */
	public function __construct(
		public int $id,
		public int $circle,
		public int $minutes,
		public int $decision,
		public DecisionFileState $state,
		public int $fileId,
		public string $name,
		public string $hash,
		public string $problem,
		public int $tries,
		public int $changedAt,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->int('circle_id'),
			$row->int('minutes_id'),
			$row->int('decision_id'),
			DecisionFileState::from($row->text('state')),
			$row->int('file_id'),
			$row->text('path'),
			$row->text('hash'),
			$row->text('problem'),
			$row->int('tries'),
			$row->int('changed_at'),
		);
	}
}
