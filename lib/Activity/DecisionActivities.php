<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Activity;

use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Circle\CircleAudience;
use OCA\Socle\Decision\Decision;
use OCA\Socle\Decision\DecisionAction;
use OCP\Activity\IManager;
use OCP\AppFramework\Utility\ITimeFactory;

/**
 * What happened to decisions, in the stream of those who are in their circle at that moment. Others find decisions in the list,
 * the search and the dashboard: a stream of everybody's would be read by nobody. An event says which decision it is about, and
 * nothing else: DecisionActivityProvider looks anew whenever it is read.
 */
final readonly class DecisionActivities {
	public const OBJECT = 'socle_decision';
	public const SUBJECTS = ['adopted', 'published', 'objected'];

	public function __construct(
		private IManager $activities,
		private DecisionActivitySetting $setting,
		private CircleAudience $audience,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	public function tell(Decision $decision, DecisionAction $action): void {
		if (!in_array($action->value, self::SUBJECTS, true)) {
			return;
		}
		$event = $this->activities->generateEvent()
			->setApp(Application::ID)
			->setType($this->setting->getIdentifier())
			->setAuthor($this->viewer->id())
			->setTimestamp($this->time->getTime())
			->setSubject($action->value)
			->setObject(self::OBJECT, $decision->id);
		$this->activities->bulkPublish($event, $this->audience->of($decision->circle), $this->setting);
	}
}
