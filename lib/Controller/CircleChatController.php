<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Circle\CircleChat;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Where the people of a circle talk.
 *
 * @psalm-import-type SocleCircleChat from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class CircleChatController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly CircleRights $rights,
		private readonly CircleChat $chat,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * The chat of a circle, and what can be chosen
	 *
	 * @param int $id Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleCircleChat, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The chat
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesCoordinate)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{id}/chat', requirements: ['id' => '\d+'])]
	public function read(int $id): DataResponse {
		return new DataResponse($this->chat->describe($this->rights->coordinate($id)));
	}

	/**
	 * Choose the chat of a circle
	 *
	 * @param int $id Identifier of the circle
	 * @param string $kind talk (a room is made), matrix, mattermost, discord, signal or other; empty for none
	 * @param string $url Its address, where it lies elsewhere
	 * @return DataResponse<Http::STATUS_OK, SocleCircleChat, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The chat
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesCoordinate)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/circles/{id}/chat', requirements: ['id' => '\d+'])]
	public function set(int $id, string $kind = '', string $url = ''): DataResponse {
		return new DataResponse($this->chat->set($this->rights->coordinate($id), $kind, $url));
	}
}
