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
use OCA\Socle\Stage\NewcomerReading;
use OCA\Socle\Stage\Promotion;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * A newcomer becomes a member, and a newcomer again where that was too early.
 *
 * @psalm-import-type SocleClosing from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleNewcomerList from ResponseDefinitions
 * @psalm-import-type SocleOpening from ResponseDefinitions
 */
class PromotionController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Promotion $promotion,
		private readonly NewcomerReading $reading,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * What becoming a member would open to a newcomer
	 *
	 * @param string $user Identifier of the newcomer's account
	 * @return DataResponse<Http::STATUS_OK, SocleOpening, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: Folders and circles
	 * 404: Nothing here
	 * 409: Nobody welcomes herself
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NewcomersWelcome)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/newcomers/promotion')]
	public function opens(string $user = ''): DataResponse {
		return new DataResponse($this->promotion->opens($user));
	}

	/**
	 * Make a newcomer a member
	 *
	 * @param string $user Identifier of the newcomer's account
	 * @return DataResponse<Http::STATUS_OK, SocleNewcomerList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: Newcomers, as they are now
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NewcomersWelcome)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/newcomers/promotion')]
	public function promote(string $user = ''): DataResponse {
		$this->promotion->promote($user);
		return new DataResponse($this->reading->all());
	}

	/**
	 * What being a newcomer again would close
	 *
	 * @param string $user Identifier of the account of someone who became a member lately
	 * @return DataResponse<Http::STATUS_OK, SocleClosing, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: Folders and circles
	 * 404: Nothing here
	 * 409: Nobody does this to herself
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NewcomersWelcome)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/newcomers/return')]
	public function closes(string $user = ''): DataResponse {
		return new DataResponse($this->promotion->closes($user));
	}

	/**
	 * Take a promotion back, within 30 days
	 *
	 * @param string $user Identifier of the account of someone who became a member lately
	 * @param bool $confirmed Whether a circle may lose its last coordinator
	 * @return DataResponse<Http::STATUS_OK, SocleNewcomerList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: Newcomers, as they are now
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NewcomersWelcome)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/newcomers/promotion')]
	public function takeBack(string $user = '', bool $confirmed = false): DataResponse {
		$this->promotion->takeBack($user, $confirmed);
		return new DataResponse($this->reading->all());
	}
}
