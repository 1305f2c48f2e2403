<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCA\Socle\Register\AccountLink;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Settings\Calendar;
use OCA\Socle\Settings\Collective;

/**
 * What the page may know of the person before its first request.
 *
 * @psalm-import-type SocleSession from ResponseDefinitions
 */
final readonly class Session {
	public function __construct(
		private Viewer $viewer,
		private Collective $collective,
		private AccountLink $link,
		private Calendar $calendar,
	) {
	}

	/** @return SocleSession */
	public function describe(): array {
		return [
			'roles' => array_map(static fn (Role $role): string => $role->value, $this->viewer->roles()),
			'capabilities' => array_map(static fn (Capability $capability): string => $capability->value, $this->viewer->capabilities()),
			'linked' => $this->viewer->may(Capability::OwnRecord) && $this->link->contactOf($this->viewer->id()) !== null,
			'collective' => $this->collective->describe(),
			'clock' => $this->calendar->clock(),
		];
	}
}
