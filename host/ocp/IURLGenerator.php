<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IURLGenerator {
	/** @param array<string, mixed> $arguments */
	public function linkToRoute(string $routeName, array $arguments = []): string;

	/** @throws \RuntimeException when there is no such image */
	public function imagePath(string $appName, string $file): string;

	public function getAbsoluteURL(string $url): string;

	public function getBaseUrl(): string;
}
