<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Notification;

use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;
use OCP\L10N\IFactory;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\IManager;
use OCP\Notification\IncompleteParsedNotificationException;

/** A person's own notifications, in her language, with the names and shapes of Nextcloud's notifications app. */
final class NotificationController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Notifications $kept,
		private readonly IManager $manager,
		private readonly IUserSession $session,
		private readonly IFactory $languages,
	) {
		parent::__construct($appName, $request);
	}

	/** @return DataResponse<int, list<array<string, mixed>>, array<string, mixed>> */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v2/notifications')]
	public function index(): DataResponse {
		$language = $this->languages->findLanguage();
		$told = [];
		foreach ($this->kept->of($this->uid()) as $notification) {
			try {
				$ready = $this->manager->prepare($notification, $language);
			} catch (AlreadyProcessedException|IncompleteParsedNotificationException) {
				continue;
			}
			$told[] = [
				'notification_id' => $notification->id,
				'app' => $ready->getApp(),
				'user' => $ready->getUser(),
				'datetime' => $ready->getDateTime()->format('c'),
				'object_type' => $ready->getObjectType(),
				'object_id' => $ready->getObjectId(),
				'subject' => $ready->getParsedSubject(),
				'message' => $ready->getParsedMessage(),
				'link' => $ready->getLink(),
				'icon' => $ready->getIcon(),
				'actions' => [],
			];
		}
		return new DataResponse($told);
	}

	/** @return DataResponse<int, list<empty>, array<string, mixed>> somebody else's stays where it is */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v2/notifications/{id}')]
	public function delete(int $id): DataResponse {
		$this->kept->removeOne($this->uid(), $id);
		return new DataResponse([]);
	}

	private function uid(): string {
		return (string)$this->session->getUser()?->getUID();
	}
}
