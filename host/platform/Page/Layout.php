<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Page;

use OCP\IL10N;

/** What the templates around an app's page need to know. */
final readonly class Layout {
	/**
	 * @param string $content HTML
	 * @param ?string $uid null when nobody is logged in
	 * @param string $theme `default` or one of the names in themes.ts
	 * @param string $token for requests of this page
	 * @param list<string> $styles addresses
	 * @param list<string> $scripts addresses
	 * @param array<string, mixed> $globals by the name of the browser's variable
	 * @param array<string, string> $states
	 * @param list<array{id: string, name: string, href: string, icon: string, current: bool}> $entries of the app menu
	 * @param bool $searches there is something to search in for this person
	 */
	public function __construct(
		public string $app,
		public string $title,
		public string $content,
		public IL10N $l,
		public Icons $icons,
		public ?string $uid,
		public string $displayName,
		public bool $isAdmin,
		public string $theme,
		public string $token,
		public string $nonce,
		public array $styles,
		public array $scripts,
		public array $globals,
		public array $states,
		public array $entries,
		public string $address,
		public bool $searches,
	) {
	}

	/** @return array<string, string> theme to label */
	public function themes(): array {
		return [
			'default' => $this->l->t('As the system'),
			'light' => $this->l->t('Light'),
			'dark' => $this->l->t('Dark'),
			'light-highcontrast' => $this->l->t('Light, high contrast'),
			'dark-highcontrast' => $this->l->t('Dark, high contrast'),
		];
	}
}
