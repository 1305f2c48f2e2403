<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use OCA\Socle\AppInfo\Application;
use OCP\IAppConfig;
use OCP\IConfig;
use OCP\IL10N;
use OCP\L10N\IFactory;

/**
 * The language of what all share, such as folders and the files in them: that of the instance, else that in which the collective was
 * set up, so that jobs write into the folders that people made.
 */
final readonly class CommonLanguage {
	public function __construct(
		private IFactory $languages,
		private IConfig $config,
		private IAppConfig $appConfig,
	) {
	}

	/** That of whoever sets the collective up; who changes its name later, in another one, does not change how folders are called. */
	public function remember(): void {
		if ($this->appConfig->getValueString(Application::ID, 'collective_language') !== '') {
			return;
		}
		$this->appConfig->setValueString(Application::ID, 'collective_language', $this->languages->findLanguage(Application::ID));
	}

	public function texts(): IL10N {
		$said = [$this->config->getSystemValueString('default_language'), $this->appConfig->getValueString(Application::ID, 'collective_language')];
		$languages = array_values(array_filter($said, static fn (string $language): bool => $language !== ''));
		return $this->languages->get(Application::ID, $languages[0] ?? $this->languages->findLanguage(Application::ID));
	}
}
