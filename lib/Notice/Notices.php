<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

/** The notices that were published. */
final readonly class Notices {
	public function __construct(
		private NoticeMapper $notices,
	) {
	}

	/** The one that holds now; null: none was ever published, and nobody can be asked for anything. */
	public function current(): ?Notice {
		return $this->notices->current();
	}

	/** @param int $version from 1 */
	public function version(int $version): ?Notice {
		return $version < 1 ? null : $this->notices->version($version);
	}

	/** @return list<Notice> newest first */
	public function all(): array {
		return $this->notices->published();
	}

	/** @return int the last version that changed what is done with the data: consents to an earlier one are to be renewed; 0: none */
	public function lastMaterial(): int {
		foreach ($this->notices->published() as $notice) {
			if ($notice->change === NoticeChange::Material) {
				return $notice->version;
			}
		}
		return 0;
	}
}
