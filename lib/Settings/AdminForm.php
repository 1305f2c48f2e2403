<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use OCA\Socle\AppInfo\Application;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Services\IInitialState;
use OCP\Settings\ISettings;
use OCP\Util;

/** Socle's part of the administration settings. */
final class AdminForm implements ISettings {
	public function __construct(
		private readonly Settings $settings,
		private readonly IInitialState $initialState,
	) {
	}

	public function getForm(): TemplateResponse {
		$this->initialState->provideInitialState('settings', $this->settings->describe());
		Util::addScript(Application::ID, 'socle-admin');
		Util::addStyle(Application::ID, 'socle-admin');
		return new TemplateResponse(Application::ID, 'admin');
	}

	public function getSection(): string {
		return Application::ID;
	}

	public function getPriority(): int {
		return 10;
	}
}
