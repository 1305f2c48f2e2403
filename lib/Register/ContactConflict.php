<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Problem\Conflict;

/** Somebody else has changed the same field since the editor saw it: she is shown both values, nothing is overwritten. */
final class ContactConflict extends Conflict {
	/**
	 * @param string $by the name of who changed it
	 * @param int $at when
	 */
	public function __construct(
		private readonly ContactField $contactField,
		private readonly string $mine,
		private readonly string $theirs,
		private readonly string $by,
		private readonly int $at,
	) {
		parent::__construct('conflict', $contactField->value);
	}

	/** For those who may know that it was changed, and not by whom. */
	public function withoutName(): self {
		return new self($this->contactField, $this->mine, $this->theirs, '', $this->at);
	}

	public function details(): array {
		return ['mine' => $this->mine, 'theirs' => $this->theirs, 'by' => $this->by, 'at' => $this->at];
	}
}
