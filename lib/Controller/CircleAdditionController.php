<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Circle\AdditionReading;
use OCA\Socle\Circle\Additions;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Many people at once into a circle: it goes on when the page is closed.
 *
 * @psalm-import-type SocleCircleAdditionState from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleTask from ResponseDefinitions
 */
class CircleAdditionController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Additions $additions,
		private readonly AdditionReading $reading,
		private readonly CircleRights $rights,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * What became of the people who were last added together
	 *
	 * @param int $id Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleCircleAdditionState, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: How far it has come, and who could not be added; null where it was put away
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesCoordinate)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{id}/additions', requirements: ['id' => '\d+'])]
	public function latest(int $id): DataResponse {
		return new DataResponse($this->reading->latest($this->rights->coordinate($id)));
	}

	/**
	 * Take many people into a circle, one after the other
	 *
	 * @param int $id Identifier of the circle
	 * @param list<string> $users Identifiers of at most 1,000 accounts
	 * @param string $right write: its members; read: those who read its open folder
	 * @return DataResponse<Http::STATUS_OK, SocleCircleAdditionState, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: It has begun
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: People are being added to it already
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesCoordinate)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/circles/{id}/additions', requirements: ['id' => '\d+'])]
	public function start(int $id, array $users = [], string $right = 'write'): DataResponse {
		$circle = $this->rights->coordinate($id);
		$this->additions->start($circle, $right, $users);
		return new DataResponse($this->reading->latest($circle));
	}

	/**
	 * Work on it for at most 2 seconds, unless somebody else is at it
	 *
	 * @param int $id Identifier of the circle
	 * @param int $task Identifier of the task
	 * @return DataResponse<Http::STATUS_OK, SocleTask, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_LOCKED, SocleError, array{}>
	 *
	 * 200: The task as it stands now
	 * 404: Nothing here
	 * 423: Somebody else's writing came in the way: try again
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesCoordinate)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/circles/{id}/additions/{task}/step', requirements: ['id' => '\d+', 'task' => '\d+'])]
	public function step(int $id, int $task): DataResponse {
		return new DataResponse($this->additions->work($this->rights->coordinate($id), $task)->describe());
	}

	/**
	 * Put its outcome away, or add nobody more; whoever is in the circle stays in it
	 *
	 * @param int $id Identifier of the circle
	 * @param int $task Identifier of the task
	 * @return DataResponse<Http::STATUS_OK, SocleCircleAdditionState, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: There is none now
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesCoordinate)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/circles/{id}/additions/{task}', requirements: ['id' => '\d+', 'task' => '\d+'])]
	public function end(int $id, int $task): DataResponse {
		$circle = $this->rights->coordinate($id);
		$this->additions->end($circle, $task);
		return new DataResponse($this->reading->latest($circle));
	}
}
