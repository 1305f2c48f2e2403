<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\AppFramework;

use OCA\Socle\Host\Page\Assets;
use OCP\AppFramework\Services\IInitialState;

final readonly class InitialState implements IInitialState {
	public function __construct(
		private string $app,
		private Assets $assets,
	) {
	}

	public function provideInitialState(string $key, $data): void {
		$this->assets->provide($this->app, $key, $data);
	}
}
