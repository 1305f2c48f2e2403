<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use DateTime;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Database\Database;
use OCA\Socle\Settings\Calendar;
use OCP\Notification\IManager;
use OCP\Notification\INotification;

/**
 * Tells whoever holds a mandate, and those who coordinate the circle, that it ends within a month: time to find who goes on.
 *
 * The notification itself says nothing but which mandate it is: MandateNotifier looks anew whenever it is read.
 */
final readonly class MandateReminders {
	public const SUBJECT = 'mandate_ending';
	private const OBJECT = 'mandate';
	private const DAYS = 30;

	public function __construct(
		private MandateMapper $mandates,
		private Coordinators $coordinators,
		private IManager $notifications,
		private Calendar $calendar,
		private Database $database,
	) {
	}

	/** Of each once, until it is renewed. Done again after a crash it tells nobody twice. */
	public function remind(): void {
		$today = $this->calendar->today();
		foreach ($this->mandates->endingBy($today, $this->calendar->later($today, self::DAYS)) as $mandate) {
			$this->database->atomically(function () use ($mandate): void {
				if ($this->mandates->remind($mandate->id)) {
					$this->tell($mandate);
				}
			});
		}
	}

	/** @return ?Mandate if it still ends soon, and if that is for this account to know */
	public function read(int $circle, int $id, string $user): ?Mandate {
		$mandate = $this->mandates->find($circle, $id);
		$today = $this->calendar->today();
		$soon = $mandate !== null && $mandate->endsOn >= $today && $mandate->endsOn <= $this->calendar->later($today, self::DAYS);
		return $soon && ($mandate->user === $user || in_array($user, $this->coordinators->of($circle), true)) ? $mandate : null;
	}

	/** Instead of what was told of it before: a renewed mandate ends again. */
	private function tell(Mandate $mandate): void {
		$this->notifications->markProcessed($this->about($mandate));
		foreach (array_unique([$mandate->user, ...$this->coordinators->of($mandate->circle)]) as $user) {
			$this->notifications->notify(
				$this->about($mandate)->setUser($user)->setDateTime(new DateTime())->setSubject(self::SUBJECT, ['circle' => $mandate->circle]),
			);
		}
	}

	private function about(Mandate $mandate): INotification {
		return $this->notifications->createNotification()->setApp(Application::ID)->setObject(self::OBJECT, (string)$mandate->id);
	}
}
