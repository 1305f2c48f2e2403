<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCA\Socle\AppInfo\Application;
use OCP\IAppConfig;

/** Which Nextcloud group is which: identifiers, '' where none is chosen. */
final readonly class CollectiveGroups {
	public function __construct(
		private IAppConfig $config,
	) {
	}

	public function members(): string {
		return $this->config->getValueString(Application::ID, 'members_group');
	}

	public function newcomers(): string {
		return $this->config->getValueString(Application::ID, 'newcomers_group');
	}

	public function keepers(): string {
		return $this->config->getValueString(Application::ID, 'keepers_group');
	}

	public function choose(string $members, string $newcomers, string $keepers): void {
		$this->config->setValueString(Application::ID, 'members_group', $members);
		$this->config->setValueString(Application::ID, 'newcomers_group', $newcomers);
		$this->config->setValueString(Application::ID, 'keepers_group', $keepers);
	}

	/** Whichever it was is none now. */
	public function forget(string $group): void {
		$others = array_map(
			static fn (string $chosen): string => $chosen === $group ? '' : $chosen,
			[$this->members(), $this->newcomers(), $this->keepers()],
		);
		if ($others !== [$this->members(), $this->newcomers(), $this->keepers()]) {
			$this->choose(...$others);
		}
	}
}
