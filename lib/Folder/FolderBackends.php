<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

/** The three drivers. */
final readonly class FolderBackends {
	public function __construct(
		private TeamBackend $team,
		private ShareBackend $share,
		private LinkBackend $link,
	) {
	}

	public function of(FolderDriver $driver): FolderBackend {
		return match ($driver) {
			FolderDriver::Team => $this->team,
			FolderDriver::Share => $this->share,
			FolderDriver::Link => $this->link,
		};
	}
}
