<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Digest;

use OCA\Socle\Access\InName;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Notification\NotificationChoices;
use OCA\Socle\Notification\NotificationKind;
use OCA\Socle\Settings\Calendar;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Config\IUserConfig;

/**
 * One mail a day to those who asked for it, if something waits for them. Each account's day is written down before its mail goes
 * out: whatever ends this in between, nobody gets two, and the others get theirs in the next run.
 */
final readonly class Digests {
	private const DAY = 'digest_day';
	/** Not in the night. */
	private const FROM = 6 * 3600;

	public function __construct(
		private NotificationChoices $choices,
		private DigestMail $mail,
		private InName $inName,
		private IUserConfig $config,
		private Calendar $calendar,
		private ITimeFactory $time,
	) {
	}

	/** @param float $until when to stop */
	public function send(float $until): void {
		$today = $this->calendar->today();
		if ($this->time->getTime() < $this->calendar->midnight($today) + self::FROM) {
			return;
		}
		foreach ($this->choices->asking(NotificationKind::Digest) as $user) {
			if (microtime(true) > $until) {
				return;
			}
			$last = $this->config->getValueString($user, Application::ID, self::DAY);
			if ($last < $today && $this->config->setValueString($user, Application::ID, self::DAY, $today)) {
				$this->inName->of($user, fn () => $this->mail->send($last === '' ? $this->calendar->dayBefore($today) : $last));
			}
		}
	}
}
