<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use OCA\Socle\AppInfo\Application;
use OCP\IConfig;
use OCP\IL10N;
use OCP\L10N\IFactory;

/** The language of what all share, such as folders and the files in them: that of the instance, else of whoever is at it. */
final readonly class CommonLanguage {
	public function __construct(
		private IFactory $languages,
		private IConfig $config,
	) {
	}

	public function texts(): IL10N {
		$language = $this->config->getSystemValueString('default_language');
		return $this->languages->get(Application::ID, $language === '' ? $this->languages->findLanguage(Application::ID) : $language);
	}
}
