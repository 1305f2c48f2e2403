<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Circle\CircleMaking;
use OCA\Socle\Circle\CircleNesting;
use OCA\Socle\Circle\CircleReading;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Circle\CircleService;
use OCA\Socle\Circle\CircleTree;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Circles: what they are for, and how they lie in each other.
 *
 * @psalm-import-type SocleCircle from ResponseDefinitions
 * @psalm-import-type SocleCircleConflict from ResponseDefinitions
 * @psalm-import-type SocleDissolution from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class CircleController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly CircleReading $reading,
		private readonly CircleMaking $making,
		private readonly CircleService $circles,
		private readonly CircleNesting $nesting,
		private readonly CircleTree $tree,
		private readonly CircleRights $rights,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Make a circle
	 *
	 * @param string $name Its name, which its folder has too
	 * @param string $purpose What it is for
	 * @param string $perimeter Within which perimeter it decides by itself
	 * @param int $parent Identifier of the circle that it lies in; 0 for none
	 * @param bool $private Whether only its members may look inside
	 * @param string $color Such as #e9322d; empty for none
	 * @return DataResponse<Http::STATUS_OK, SocleCircle, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The circle
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/circles')]
	public function create(string $name = '', string $purpose = '', string $perimeter = '', int $parent = 0, bool $private = false, string $color = ''): DataResponse {
		$id = $this->making->create($name, $purpose, $perimeter, $parent, $private, $color);
		return new DataResponse($this->reading->one($this->rights->find($id)));
	}

	/**
	 * Change what a circle says of itself; what is not given stays as it is
	 *
	 * @param int $id Identifier of the circle
	 * @param ?string $name Its name
	 * @param ?string $purpose What it is for
	 * @param ?string $perimeter Within which perimeter it decides by itself
	 * @param ?string $color Such as #e9322d; empty for none
	 * @param ?bool $newcomers_read Whether newcomers read its open folder
	 * @param ?bool $newcomers_chat Whether newcomers may join its chat
	 * @param ?string $name_was The name that the editor saw: where it is another one by now, nothing is changed
	 * @param ?string $purpose_was The same, for what it is for
	 * @param ?string $perimeter_was The same, for its perimeter
	 * @return DataResponse<Http::STATUS_OK, SocleCircle, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleCircleConflict, array{}>
	 *
	 * 200: The circle
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: Somebody else has changed it meanwhile
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesSteer)]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/circles/{id}', requirements: ['id' => '\d+'])]
	public function change(int $id, ?string $name = null, ?string $purpose = null, ?string $perimeter = null, ?string $color = null, ?bool $newcomers_read = null, ?bool $newcomers_chat = null, ?string $name_was = null, ?string $purpose_was = null, ?string $perimeter_was = null): DataResponse {
		return new DataResponse($this->circles->change($this->rights->steer($id), [
			'name' => $name,
			'purpose' => $purpose,
			'perimeter' => $perimeter,
			'color' => $color,
			'newcomers_read' => $newcomers_read,
			'newcomers_chat' => $newcomers_chat,
		], ['name' => $name_was, 'purpose' => $purpose_was, 'perimeter' => $perimeter_was]));
	}

	/**
	 * Move a circle into another one, with all that lies in it
	 *
	 * @param int $id Identifier of the circle
	 * @param int $parent Identifier of the circle that it shall lie in; 0 for none
	 * @return DataResponse<Http::STATUS_OK, SocleCircle, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The circle
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/circles/{id}/parent', requirements: ['id' => '\d+'])]
	public function move(int $id, int $parent = 0): DataResponse {
		$this->nesting->move($id, $parent);
		return new DataResponse($this->reading->one($this->rights->find($id)));
	}

	/**
	 * Open a circle, or close it to all but its members
	 *
	 * @param int $id Identifier of the circle
	 * @param bool $private Whether only its members may look inside
	 * @return DataResponse<Http::STATUS_OK, SocleCircle, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The circle
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/circles/{id}/private', requirements: ['id' => '\d+'])]
	public function setPrivate(int $id, bool $private = false): DataResponse {
		$this->tree->setPrivate($id, $private);
		return new DataResponse($this->reading->one($this->rights->find($id)));
	}

	/**
	 * Put a circle to sleep, wake it, or dissolve it
	 *
	 * @param int $id Identifier of the circle
	 * @param string $state active, asleep or dissolved
	 * @return DataResponse<Http::STATUS_OK, SocleCircle, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The circle
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[PasswordConfirmationRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/circles/{id}/state', requirements: ['id' => '\d+'])]
	public function setState(int $id, string $state = ''): DataResponse {
		$this->tree->setState($id, $state);
		return new DataResponse($this->reading->one($this->rights->find($id)));
	}

	/**
	 * What dissolving a circle would do
	 *
	 * @param int $id Identifier of the circle
	 * @return DataResponse<Http::STATUS_OK, SocleDissolution, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: What would change
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::CirclesMap)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/circles/{id}/dissolution', requirements: ['id' => '\d+'])]
	public function dissolution(int $id): DataResponse {
		return new DataResponse($this->tree->dissolution($this->rights->find($id)));
	}
}
