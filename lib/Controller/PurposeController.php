<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Purpose\PurposeService;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * What people are asked for.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SoclePurpose from ResponseDefinitions
 * @psalm-import-type SoclePurposeList from ResponseDefinitions
 */
class PurposeController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly PurposeService $purposes,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * All purposes, in their order
	 *
	 * @return DataResponse<Http::STATUS_OK, SoclePurposeList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The purposes, retired ones too
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NoticesWrite)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/purposes')]
	public function list(): DataResponse {
		return new DataResponse(['purposes' => $this->purposes->describe()]);
	}

	/**
	 * Add a purpose, which is off at first
	 *
	 * @param array<string, string> $labels What it is called, by language: fr and en
	 * @param array<string, string> $texts What people are asked, in a sentence, by language: fr and en
	 * @param list<string> $channels By which channels people are asked for it: email, phone, sms, post
	 * @return DataResponse<Http::STATUS_OK, SoclePurpose, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The purpose
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: There are too many
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NoticesWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/purposes')]
	public function create(array $labels = [], array $texts = [], array $channels = []): DataResponse {
		return new DataResponse($this->purposes->create($labels, $texts, $channels));
	}

	/**
	 * Change a purpose; what is not given stays as it is
	 *
	 * @param int $id Identifier
	 * @param ?array<string, string> $labels What it is called, by language: fr and en
	 * @param ?array<string, string> $texts What people are asked, in a sentence, by language: fr and en
	 * @param ?list<string> $channels By which channels people are asked for it: email, phone, sms, post
	 * @param ?string $state on: people are asked for it; off; retired: it is not offered any more
	 * @param ?int $position How many come before it
	 * @return DataResponse<Http::STATUS_OK, SoclePurpose, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The purpose
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NoticesWrite)]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/purposes/{id}', requirements: ['id' => '\d+'])]
	public function change(int $id, ?array $labels = null, ?array $texts = null, ?array $channels = null, ?string $state = null, ?int $position = null): DataResponse {
		return new DataResponse($this->purposes->change($id, $labels, $texts, $channels, $state, $position));
	}
}
