<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use OCA\Socle\AppInfo\Application;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCP\IAppConfig;

/** The collective itself: its name and its commune. */
final readonly class Collective {
	public function __construct(
		private IAppConfig $config,
		private CommonLanguage $language,
	) {
	}

	/** @return array{name: string, commune: string} */
	public function describe(): array {
		return [
			'name' => $this->config->getValueString(Application::ID, 'collective_name'),
			'commune' => $this->config->getValueString(Application::ID, 'collective_commune'),
		];
	}

	/** @throws Invalid */
	public function rename(string $name, string $commune): void {
		$name = Text::check('name', $name, 120);
		$commune = Text::check('commune', $commune, 120);
		if ($name === '') {
			throw new Invalid('required', 'name');
		}
		$this->config->setValueString(Application::ID, 'collective_name', $name);
		$this->config->setValueString(Application::ID, 'collective_commune', $commune);
		$this->language->remember();
	}
}
