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
use OCA\Socle\Settings\Collective;
use OCA\Socle\Settings\DataController;
use OCA\Socle\Settings\GroupChoice;
use OCA\Socle\Settings\Settings;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * The settings of the collective.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleGroup from ResponseDefinitions
 * @psalm-import-type SocleGroupList from ResponseDefinitions
 * @psalm-import-type SocleSettings from ResponseDefinitions
 */
class SettingsController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Settings $settings,
		private readonly GroupChoice $groups,
		private readonly Collective $collective,
		private readonly DataController $controller,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * All settings
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleSettings, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The settings
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::SettingsController)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/settings')]
	public function read(): DataResponse {
		return new DataResponse($this->settings->describe());
	}

	/**
	 * Choose the groups of members, newcomers and keepers
	 *
	 * @param string $members Identifier of a group; empty for none
	 * @param string $newcomers Identifier of a group; empty for none
	 * @param string $keepers Identifier of a group; empty for none
	 * @return DataResponse<Http::STATUS_OK, SocleSettings, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The settings
	 * 400: A group cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[Requires(Capability::SettingsGroups)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/settings/groups')]
	public function chooseGroups(string $members = '', string $newcomers = '', string $keepers = ''): DataResponse {
		$this->groups->choose($members, $newcomers, $keepers);
		return new DataResponse($this->settings->describe());
	}

	/**
	 * Create a group
	 *
	 * @param string $name Its name
	 * @return DataResponse<Http::STATUS_OK, SocleGroup, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The group
	 * 400: It cannot be created
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[Requires(Capability::SettingsGroups)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/settings/groups')]
	public function createGroup(string $name = ''): DataResponse {
		return new DataResponse($this->groups->create($name));
	}

	/**
	 * Groups to choose from
	 *
	 * @param string $search Part of the name
	 * @return DataResponse<Http::STATUS_OK, SocleGroupList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: At most 50 groups
	 * 400: No group has such a name
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::SettingsGroups)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/settings/groups')]
	public function listGroups(string $search = ''): DataResponse {
		return new DataResponse(['groups' => $this->groups->search($search)]);
	}

	/**
	 * Become a keeper; on record in the access log
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleSettings, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The settings
	 * 404: Nothing here
	 * 409: There is no keepers' group, or nobody can be added to it
	 */
	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[Requires(Capability::SettingsGroups)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/settings/keepers/me')]
	public function becomeKeeper(): DataResponse {
		$this->groups->becomeKeeper();
		return new DataResponse($this->settings->describe());
	}

	/**
	 * Say who the collective is
	 *
	 * @param string $name Its name
	 * @param string $commune Its commune
	 * @return DataResponse<Http::STATUS_OK, SocleSettings, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The settings
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::SettingsController)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/settings/collective')]
	public function changeCollective(string $name = '', string $commune = ''): DataResponse {
		$this->collective->rename($name, $commune);
		return new DataResponse($this->settings->describe());
	}

	/**
	 * Say who answers for the personal data
	 *
	 * @param string $kind legal or natural: the kind of person
	 * @param string $name Name
	 * @param string $address Postal address
	 * @param string $email Mail for requests about personal data
	 * @return DataResponse<Http::STATUS_OK, SocleSettings, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The settings
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::SettingsController)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/settings/controller')]
	public function changeController(string $kind = 'legal', string $name = '', string $address = '', string $email = ''): DataResponse {
		$this->controller->change($kind, $name, $address, $email);
		return new DataResponse($this->settings->describe());
	}
}
