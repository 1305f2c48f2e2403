<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface INavigationManager {
	public const TYPE_APPS = 'link';

	/**
	 * @param array<string, mixed>|\Closure(): array<string, mixed> $entry
	 * @return void
	 */
	public function add(array|callable $entry);

	/** @return array<string, array<string, mixed>> */
	public function getAll(string $type = self::TYPE_APPS): array;
}
