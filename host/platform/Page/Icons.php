<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Page;

use OCA\Socle\Host\Place;

/** Pictures of Material Design, as the rest of Nextcloud uses them, drawn into the page in the colour of its text. */
final readonly class Icons {
	public function __construct(
		private Place $place,
	) {
	}

	public function svg(string $name): string {
		$svg = (string)file_get_contents($this->place->project . "/node_modules/@mdi/svg/svg/$name.svg");
		$svg = (string)preg_replace('~ id="[^"]*"~', ' aria-hidden="true"', $svg);
		return '<span class="host-icon ' . $name . '">' . $svg . '</span>';
	}

	public function logo(): string {
		return (string)file_get_contents($this->place->ofApp('core') . '/img/logo.svg');
	}
}
