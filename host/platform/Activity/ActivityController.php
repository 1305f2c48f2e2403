<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Activity;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;
use OCP\L10N\IFactory;

/** What has happened, for this person, with the names and shapes of Nextcloud's activity app. */
final class ActivityController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Activities $activities,
		private readonly IUserSession $session,
		private readonly IFactory $languages,
	) {
		parent::__construct($appName, $request);
	}

	/** @return DataResponse<int, list<array<string, mixed>>, array<string, mixed>> */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v2/activity')]
	public function index(): DataResponse {
		$told = $this->activities->of((string)$this->session->getUser()?->getUID(), $this->languages->findLanguage());
		return new DataResponse(array_map(static fn (array $one): array => [
			'activity_id' => $one['id'],
			'app' => $one['event']->getApp(),
			'type' => $one['event']->getType(),
			'user' => $one['event']->getAuthor(),
			'subject' => $one['event']->getParsedSubject(),
			'link' => $one['event']->getLink(),
			'object_type' => $one['event']->getObjectType(),
			'object_id' => $one['event']->getObjectId(),
		], $told), $told === [] ? Http::STATUS_NOT_MODIFIED : Http::STATUS_OK);
	}
}
