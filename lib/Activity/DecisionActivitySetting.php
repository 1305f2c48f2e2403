<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Activity;

use OCA\Socle\AppInfo\Application;
use OCP\Activity\ActivitySettings;
use OCP\L10N\IFactory;

/** Whether decisions are in one's stream. No mails and no notifications of them: Socle has its own. */
final class DecisionActivitySetting extends ActivitySettings {
	private const PRIORITY = 60;

	public function __construct(
		private readonly IFactory $languages,
	) {
	}

	public function getIdentifier(): string {
		return 'socle_decisions';
	}

	public function getName(): string {
		return $this->languages->get(Application::ID)->t('Decisions of your circles: adopted, published, objected to');
	}

	public function getGroupIdentifier(): string {
		return Application::ID;
	}

	public function getGroupName(): string {
		return 'Socle';
	}

	public function getPriority(): int {
		return self::PRIORITY;
	}

	public function canChangeStream(): bool {
		return true;
	}

	public function canChangeMail(): bool {
		return false;
	}

	public function canChangeNotification(): bool {
		return false;
	}
}
