<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use OCA\Socle\AppInfo\Application;
use OCP\IURLGenerator;
use OCP\Settings\IIconSection;

/** The entry in the lists of administration settings and of everyone's own. */
final class AdminSection implements IIconSection {
	public function __construct(
		private readonly IURLGenerator $urls,
	) {
	}

	public function getID(): string {
		return Application::ID;
	}

	public function getName(): string {
		return 'Socle';
	}

	public function getPriority(): int {
		return 80;
	}

	public function getIcon(): string {
		return $this->urls->imagePath(Application::ID, 'app-dark.svg');
	}
}
