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
use OCA\Socle\Stage\NewcomerLog;
use OCA\Socle\Stage\NewcomerReading;
use OCA\Socle\Stage\NewcomerSteps;
use OCA\Socle\Stage\Welcoming;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Newcomers, who goes along with them, and the steps that they do.
 *
 * @psalm-import-type SocleAccountList from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleNewcomer from ResponseDefinitions
 * @psalm-import-type SocleNewcomerChangePage from ResponseDefinitions
 * @psalm-import-type SocleNewcomerList from ResponseDefinitions
 * @psalm-import-type SocleNewcomerPath from ResponseDefinitions
 */
class NewcomerController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly NewcomerReading $reading,
		private readonly Welcoming $welcoming,
		private readonly NewcomerSteps $steps,
		private readonly NewcomerLog $log,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Newcomers
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleNewcomerList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: All of them, the longest waiting first, and those who became members lately
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NewcomersWelcome)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/newcomers')]
	public function list(): DataResponse {
		return new DataResponse($this->reading->all());
	}

	/**
	 * One's own path, those whom one goes along with, and how many wait for those who welcome them
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleNewcomerPath, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The path: null for whoever is no newcomer
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::Open)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/newcomers/me')]
	public function mine(): DataResponse {
		return new DataResponse($this->reading->mine());
	}

	/**
	 * Members who could go along with a newcomer
	 *
	 * @param string $search Part of the name
	 * @return DataResponse<Http::STATUS_OK, SocleAccountList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: At most 20 members
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NewcomersWelcome)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/newcomers/sponsors')]
	public function sponsors(string $search = ''): DataResponse {
		return new DataResponse(['people' => $this->welcoming->sponsors($search)]);
	}

	/**
	 * Choose who goes along with a newcomer
	 *
	 * @param string $user Identifier of the newcomer's account
	 * @param string $sponsor Identifier of a member's account; empty for nobody
	 * @return DataResponse<Http::STATUS_OK, SocleNewcomer, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The newcomer
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: Nobody welcomes herself
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NewcomersWelcome)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/newcomers/sponsor')]
	public function setSponsor(string $user = '', string $sponsor = ''): DataResponse {
		return new DataResponse($this->reading->one($this->welcoming->setSponsor($user, $sponsor)));
	}

	/**
	 * Say that a newcomer has done a step, or has not
	 *
	 * @param string $user Identifier of the newcomer's account
	 * @param string $step Which one
	 * @param bool $done Whether it is done
	 * @return DataResponse<Http::STATUS_OK, SocleNewcomer, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The newcomer
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: Nobody welcomes herself
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NewcomersWelcome)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/newcomers/step')]
	public function tick(string $user = '', string $step = '', bool $done = true): DataResponse {
		return new DataResponse($this->reading->one($this->welcoming->tick($user, $step, $done)));
	}

	/**
	 * Name the steps that the collective has added
	 *
	 * @param list<array{step: string, label: string}> $steps In their order; step is empty for a new one. One that is not named goes, with its ticks
	 * @return DataResponse<Http::STATUS_OK, SocleNewcomerList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: Newcomers, with the steps as they are now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NewcomersWelcome)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/newcomers/steps')]
	public function setSteps(array $steps = []): DataResponse {
		$this->steps->change($steps);
		return new DataResponse($this->reading->all());
	}

	/**
	 * Who did what about a newcomer
	 *
	 * @param string $user Identifier of the newcomer's account; empty for what concerns them all
	 * @param ?string $cursor Where the page begins
	 * @return DataResponse<Http::STATUS_OK, SocleNewcomerChangePage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: At most 50 changes, newest first
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NewcomersWelcome)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/newcomers/changes')]
	public function changes(string $user = '', ?string $cursor = null): DataResponse {
		return new DataResponse($this->log->page($user, $cursor));
	}
}
