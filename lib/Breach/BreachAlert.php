<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Breach;

use DateTime;
use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\AppInfo\Application;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;
use OCP\IGroupManager;
use OCP\Notification\IManager;
use OCP\Notification\INotification;

/** Tells every keeper, once, that the time for telling the authority runs out. */
final readonly class BreachAlert {
	public const SUBJECT = 'breach_due';
	private const MOST = 100;
	/** The last ones that were told of; app config. */
	private const TOLD = 'breaches_told';

	public function __construct(
		private BreachMapper $breaches,
		private CollectiveGroups $collective,
		private IGroupManager $groups,
		private IManager $notifications,
		private IAppConfig $config,
		private ITimeFactory $time,
	) {
	}

	/** Done again after a crash it tells nobody twice. */
	public function tell(): void {
		$running = $this->breaches->running(self::MOST);
		$told = array_map(intval(...), explode(',', $this->config->getValueString(Application::ID, self::TOLD)));
		$now = $this->time->getTime();
		$still = [];
		foreach ($running as $breach) {
			if (!$breach->alerts($now)) {
				continue;
			}
			if (!in_array($breach->id, $told, true)) {
				$this->takeBack($breach->id);
				$this->notify($breach);
			}
			$still[] = $breach->id;
		}
		$this->config->setValueString(Application::ID, self::TOLD, implode(',', $still));
	}

	public function takeBack(int $id): void {
		$this->notifications->markProcessed($this->notification($id));
	}

	private function notify(Breach $breach): void {
		foreach ($this->groups->get($this->collective->keepers())?->getUsers() ?? [] as $keeper) {
			$this->notifications->notify(
				$this->notification($breach->id)
					->setUser($keeper->getUID())
					->setDateTime(new DateTime())
					->setSubject(self::SUBJECT, ['due_at' => $breach->discoveredAt + Breach::DEADLINE]),
			);
		}
	}

	private function notification(int $id): INotification {
		return $this->notifications->createNotification()->setApp(Application::ID)->setObject('breach', (string)$id);
	}
}
