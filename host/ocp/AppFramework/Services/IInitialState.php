<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Services;

use JsonSerializable;

/** What a page hands to its script without another request. */
interface IInitialState {
	/** @param bool|int|float|string|array<array-key, mixed>|JsonSerializable $data */
	public function provideInitialState(string $key, $data): void;
}
