<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notification;

use DateTime;
use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\AppInfo\Application;
use OCP\IAppConfig;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\Notification\IManager;
use OCP\Notification\INotification;

/** Tells every keeper that something has to be done, and takes it back once it is. */
final readonly class KeeperAlerts {
	public function __construct(
		private CollectiveGroups $collective,
		private IGroupManager $groups,
		private IManager $notifications,
		private IAppConfig $config,
	) {
	}

	/**
	 * Tells of each once. Done again after a crash it loses nothing; while there is no keeper, it waits for one.
	 *
	 * @param string $memory where those are kept that were told of; app config
	 * @param list<int> $ids all that are to be told of by now; whatever is not among them is forgotten
	 * @param callable(list<int>): void $tell of those that nobody was told of
	 */
	public function once(string $memory, array $ids, callable $tell): void {
		$told = array_map(intval(...), explode(',', $this->config->getValueString(Application::ID, $memory)));
		$new = array_values(array_diff($ids, $told));
		if ($new !== [] && $this->keepers() === []) {
			return;
		}
		if ($new !== []) {
			$tell($new);
		}
		$this->config->setValueString(Application::ID, $memory, implode(',', $ids));
	}

	/** Instead of what was told of it before: nobody has the same twice. */
	public function tell(string $subject, string $type, string $id): void {
		$this->takeBack($type, $id);
		foreach ($this->keepers() as $keeper) {
			$this->notifications->notify(
				$this->about($type, $id)->setUser($keeper->getUID())->setDateTime(new DateTime())->setSubject($subject),
			);
		}
	}

	public function takeBack(string $type, string $id): void {
		$this->notifications->markProcessed($this->about($type, $id));
	}

	/** @return list<IUser> */
	private function keepers(): array {
		return array_values($this->groups->get($this->collective->keepers())?->getUsers() ?? []);
	}

	private function about(string $type, string $id): INotification {
		return $this->notifications->createNotification()->setApp(Application::ID)->setObject($type, $id);
	}
}
