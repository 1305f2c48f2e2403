<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\AppFramework;

/** One address of one action. */
final readonly class Route {
	/**
	 * @param string $type Attribute\Route::TYPE_API or TYPE_FRONTPAGE
	 * @param string $name `app.controller.action` in lower case
	 * @param array<string, string> $requirements
	 * @param array<string, mixed> $defaults
	 */
	public function __construct(
		public string $type,
		public string $verb,
		public string $url,
		public string $name,
		public string $app,
		public string $controller,
		public string $action,
		public array $requirements,
		public array $defaults,
	) {
	}

	/** @return ?array<string, mixed> the parameters in the path, or null if it is another's */
	public function match(string $path): ?array {
		$pattern = (string)preg_replace_callback(
			'/\\\\\{(\w+)\\\\\}/',
			fn (array $name): string => "(?<$name[1]>" . ($this->requirements[$name[1]] ?? '[^/]++') . ')',
			preg_quote($this->url, '#'),
		);
		if (preg_match("#^$pattern$#sD", $path, $found) !== 1) {
			return null;
		}
		return array_filter($found, is_string(...), ARRAY_FILTER_USE_KEY) + $this->defaults;
	}
}
