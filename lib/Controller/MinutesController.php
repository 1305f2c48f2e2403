<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Minutes\MinutesAdoption;
use OCA\Socle\Minutes\MinutesReading;
use OCA\Socle\Minutes\MinutesService;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Minutes of meetings.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleMinutes from ResponseDefinitions
 * @psalm-import-type SocleMinutesConflict from ResponseDefinitions
 * @psalm-import-type SocleMinutesRefusal from ResponseDefinitions
 * @psalm-import-type SocleMinutesPage from ResponseDefinitions
 */
class MinutesController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly MinutesReading $reading,
		private readonly MinutesService $minutes,
		private readonly MinutesAdoption $adoption,
		private readonly Viewer $viewer,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Minutes of a circle: all for the circle, adopted ones of an open circle for members
	 *
	 * @param int $circle Identifier of the circle
	 * @param ?string $cursor Where to go on
	 * @return DataResponse<Http::STATUS_OK, SocleMinutesPage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The minutes, newest first
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::MinutesRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{circle}/minutes', requirements: ['circle' => '\d+'])]
	public function list(int $circle, ?string $cursor = null): DataResponse {
		return new DataResponse($this->reading->page($circle, $cursor));
	}

	/**
	 * Begin minutes
	 *
	 * @param int $circle Identifier of the circle
	 * @param string $title What they are called
	 * @param string $held_on Day of the meeting, as 2027-03-21; empty for not known yet
	 * @return DataResponse<Http::STATUS_OK, SocleMinutes, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The minutes
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/circles/{circle}/minutes', requirements: ['circle' => '\d+'])]
	public function create(int $circle, string $title = '', string $held_on = ''): DataResponse {
		return new DataResponse($this->reading->one($this->minutes->create($circle, $this->viewer->id(), $title, $held_on)));
	}

	/**
	 * One meeting's minutes, with their decisions
	 *
	 * @param int $id Identifier of the minutes
	 * @return DataResponse<Http::STATUS_OK, SocleMinutes, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The minutes
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::MinutesRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/minutes/{id}', requirements: ['id' => '\d+'])]
	public function show(int $id): DataResponse {
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Write minutes; what is not given stays as it is
	 *
	 * @param int $id Identifier of the minutes
	 * @param int $version Version that was seen
	 * @param ?string $title What they are called
	 * @param ?string $held_on Day of the meeting, as 2027-03-21
	 * @param ?list<array{user: string, name: string}> $people Who was present: an account, or a name
	 * @param ?list<array{key?: string, title: string, notes: string, decision: ?int}> $items Points of the agenda, in their order, each with a key of its own. A decision that is on none any more is withdrawn; one that comes back is a draft again
	 * @return DataResponse<Http::STATUS_OK, SocleMinutes, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError|SocleMinutesConflict, array{}>
	 *
	 * 200: The minutes
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: Somebody else has written meanwhile, or it cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/minutes/{id}', requirements: ['id' => '\d+'])]
	public function change(int $id, int $version = 0, ?string $title = null, ?string $held_on = null, ?array $people = null, ?array $items = null): DataResponse {
		$this->minutes->change($id, $version, $title, $held_on, $people, $items);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Draft the decision that came of a point; asked again, the same
	 *
	 * @param int $id Identifier of the minutes
	 * @param string $item Key of the point
	 * @param string $title What the decision is called
	 * @return DataResponse<Http::STATUS_OK, SocleMinutes, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError|SocleMinutesConflict, array{}>
	 *
	 * 200: The minutes
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/minutes/{id}/decisions', requirements: ['id' => '\d+'])]
	public function decide(int $id, string $item = '', string $title = ''): DataResponse {
		$this->minutes->decide($id, $item, $title);
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Throw a draft away: its decisions are withdrawn
	 *
	 * @param int $id Identifier of the minutes
	 * @return DataResponse<Http::STATUS_OK, list<empty>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: They are gone
	 * 404: Nothing here
	 * 409: One of its decisions was adopted
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/minutes/{id}', requirements: ['id' => '\d+'])]
	public function delete(int $id): DataResponse {
		$this->minutes->delete($id);
		return new DataResponse([]);
	}

	/**
	 * Adopt minutes with all their decisions, or none
	 *
	 * @param int $id Identifier of the minutes
	 * @param int $version Version that was seen
	 * @param list<int> $within_perimeter Decisions of which was said that they lie within the circle's perimeter
	 * @return DataResponse<Http::STATUS_OK, SocleMinutes, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError|SocleMinutesConflict|SocleMinutesRefusal, array{}>
	 *
	 * 200: The minutes, with the numbers of what was adopted
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: A decision cannot be adopted, which the answer names; or somebody else has written meanwhile
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsAdopt)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/minutes/{id}/adoption', requirements: ['id' => '\d+'])]
	public function adopt(int $id, int $version = 0, array $within_perimeter = []): DataResponse {
		$this->adoption->adopt($id, $version, $within_perimeter);
		return new DataResponse($this->reading->one($id));
	}
}
