<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Notice\NoticeDrafts;
use OCA\Socle\Notice\NoticePublishing;
use OCA\Socle\Notice\NoticeReading;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Information notices. There is no route that changes a published one.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleNotice from ResponseDefinitions
 * @psalm-import-type SocleNoticeList from ResponseDefinitions
 * @psalm-import-type SocleNoticeRefused from ResponseDefinitions
 */
class NoticeController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly NoticeReading $notices,
		private readonly NoticeDrafts $drafts,
		private readonly NoticePublishing $publishing,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * All notices: the one that holds, the draft of the next one, and every published version
	 *
	 * @return DataResponse<Http::STATUS_OK, SocleNoticeList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The notices, newest first
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NoticesWrite)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/notices')]
	public function list(): DataResponse {
		return new DataResponse($this->notices->all());
	}

	/**
	 * Read a published notice
	 *
	 * @param int $version Its version, from 1
	 * @return DataResponse<Http::STATUS_OK, SocleNotice, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The notice
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NoticesWrite)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/notices/{version}', requirements: ['version' => '\d+'])]
	public function read(int $version): DataResponse {
		return new DataResponse($this->notices->version($version));
	}

	/**
	 * Write the draft of the next notice, if it is still the one that its editor saw
	 *
	 * @param array<string, array<string, string>> $sections Texts by section (controller, contact, purposes, basis, recipients, retention, rights, withdrawal, complaint), by language (fr, en)
	 * @param string $change editorial, or material: something else is done with the data, and consents have to be renewed
	 * @param string $was Hash of the draft that was seen; empty where there was none
	 * @return DataResponse<Http::STATUS_OK, SocleNoticeList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleNoticeRefused, array{}>
	 *
	 * 200: The notices, with what the draft still lacks
	 * 400: A text cannot be used
	 * 404: Nothing here
	 * 409: Somebody else has written the draft, published it or thrown it away
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NoticesWrite)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/notices/draft')]
	public function saveDraft(array $sections = [], string $change = 'editorial', string $was = ''): DataResponse {
		$this->drafts->save($sections, $change, $was);
		return new DataResponse($this->notices->all());
	}

	/**
	 * Throw the draft away, if it is still the one that was seen
	 *
	 * @param string $was Hash of the draft that was seen
	 * @return DataResponse<Http::STATUS_OK, SocleNoticeList, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleNoticeRefused, array{}>
	 *
	 * 200: The notices
	 * 404: Nothing here
	 * 409: Somebody else has written the draft, published it or thrown it away
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NoticesWrite)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/notices/draft')]
	public function discardDraft(string $was = ''): DataResponse {
		$this->drafts->discard($was);
		return new DataResponse($this->notices->all());
	}

	/**
	 * Publish the draft: from then on nobody can change it
	 *
	 * @param string $was Hash of the draft that was seen
	 * @return DataResponse<Http::STATUS_OK, SocleNotice, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleNoticeRefused, array{}>
	 *
	 * 200: The notice
	 * 404: Nothing here
	 * 409: Something is missing that people have to be told, or somebody else has written the draft, published it or thrown it away
	 */
	#[NoAdminRequired]
	#[Requires(Capability::NoticesWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/notices/draft/publish')]
	public function publish(string $was = ''): DataResponse {
		return new DataResponse($this->notices->version($this->publishing->publish($was)));
	}
}
