<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Task\TaskKind;
use OCA\Socle\Task\TaskRunner;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Long work, driven by the page that is open.
 *
 * @psalm-import-type SocleTask from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class TaskController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly TaskRunner $runner,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Work on a task for at most 2 seconds, unless somebody else is at it
	 *
	 * @param int $id Identifier
	 * @return DataResponse<Http::STATUS_OK, SocleTask, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_LOCKED, SocleError, array{}>
	 *
	 * 200: The task as it stands now
	 * 404: Nothing here
	 * 423: Somebody else's writing came in the way: try again
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ImportsRun)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/tasks/{id}/step', requirements: ['id' => '\d+'])]
	public function step(int $id): DataResponse {
		return new DataResponse($this->runner->drive(TaskKind::OF_IMPORTS, $id)->describe());
	}
}
