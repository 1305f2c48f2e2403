<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Notification\NotificationChoices;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Services\IInitialState;
use OCP\Settings\ISettings;
use OCP\Util;

/** Socle's part of everyone's own settings; nothing for those who may not open Socle. */
final class PersonalForm implements ISettings {
	private const PRIORITY = 10;

	public function __construct(
		private readonly NotificationChoices $choices,
		private readonly Viewer $viewer,
		private readonly IInitialState $initialState,
	) {
	}

	public function getForm(): TemplateResponse {
		$this->initialState->provideInitialState('choices', $this->choices->describe());
		$this->initialState->provideInitialState('member', $this->viewer->may(Capability::DecisionsAdvise));
		Util::addScript(Application::ID, 'socle-personal');
		Util::addStyle(Application::ID, 'socle-personal');
		return new TemplateResponse(Application::ID, 'personal');
	}

	/** @return ?string null: it is not shown */
	public function getSection(): ?string {
		return $this->viewer->may(Capability::Open) ? Application::ID : null;
	}

	public function getPriority(): int {
		return self::PRIORITY;
	}
}
