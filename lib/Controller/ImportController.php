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
use OCA\Socle\Import\ImportDrafts;
use OCA\Socle\Import\ImportFiles;
use OCA\Socle\Import\ImportList;
use OCA\Socle\Import\ImportRuns;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * A list comes in.
 *
 * @psalm-import-type SocleImport from ResponseDefinitions
 * @psalm-import-type SocleImportPage from ResponseDefinitions
 * @psalm-import-type SocleImportRowPage from ResponseDefinitions
 * @psalm-import-type SocleImportUndo from ResponseDefinitions
 * @psalm-import-type SocleError from ResponseDefinitions
 */
class ImportController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ImportList $list,
		private readonly ImportDrafts $drafts,
		private readonly ImportRuns $runs,
		private readonly Viewer $viewer,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * List imports, newest first
	 *
	 * @param string $cursor Where the page before ended
	 * @return DataResponse<Http::STATUS_OK, SocleImportPage, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: A page of imports
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ImportsRun)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/imports')]
	public function index(string $cursor = ''): DataResponse {
		return new DataResponse($this->list->page($cursor));
	}

	/**
	 * Begin to bring a list
	 *
	 * @param string $name The file's name
	 * @param string $provenance Where it comes from, for rows that do not say it themselves
	 * @param string $provenance_name Which event, list, ...; needed for an earlier list
	 * @param string $basis to_establish (the default) or member_or_regular_contact, for rows that do not say it themselves
	 * @param bool $keep_unreadable Bring rows in without a mail or telephone that cannot be read, rather than refuse them
	 * @return DataResponse<Http::STATUS_OK, SocleImport, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The import, without file yet
	 * 400: A value cannot be used
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ImportsRun)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/imports')]
	public function create(
		string $name = '', string $provenance = '', string $provenance_name = '', string $basis = 'to_establish', bool $keep_unreadable = false,
	): DataResponse {
		$options = $this->drafts->options($name, $provenance, $provenance_name, $basis, $keep_unreadable);
		return $this->answer($this->drafts->create($options, $this->viewer->id())->getId());
	}

	/**
	 * Look at an import
	 *
	 * @param int $id Identifier
	 * @return DataResponse<Http::STATUS_OK, SocleImport, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The import
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ImportsRun)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/imports/{id}', requirements: ['id' => '\d+'])]
	public function show(int $id): DataResponse {
		return $this->answer($id);
	}

	/**
	 * Send a chunk of the file: the body is a part of the canonical CSV, at most 4 MB
	 *
	 * @param int $id Identifier
	 * @param int $number Which chunk, from 0
	 * @return DataResponse<Http::STATUS_OK, SocleImport, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT|Http::STATUS_REQUEST_ENTITY_TOO_LARGE, SocleError, array{}>
	 *
	 * 200: The import
	 * 404: Nothing here
	 * 409: The file is complete
	 * 413: The chunk is too large
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ImportsRun)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/imports/{id}/chunks/{number}', requirements: ['id' => '\d+', 'number' => '\d+'])]
	public function upload(int $id, int $number): DataResponse {
		$this->drafts->put($id, $number, (string)file_get_contents('php://input', length: ImportFiles::CHUNK_BYTES + 1));
		return $this->answer($id);
	}

	/**
	 * The file is complete: begin a dry run
	 *
	 * @param int $id Identifier
	 * @param int $chunks How many chunks were sent
	 * @param int $bytes How many bytes they have together
	 * @return DataResponse<Http::STATUS_OK, SocleImport, array{}>|DataResponse<Http::STATUS_BAD_REQUEST|Http::STATUS_CONFLICT, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The import, with the task that checks it
	 * 400: The file cannot be taken
	 * 404: Nothing here
	 * 409: Not in this state
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ImportsRun)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/imports/{id}/check', requirements: ['id' => '\d+'])]
	public function check(int $id, int $chunks = 0, int $bytes = 0): DataResponse {
		$this->runs->check($this->drafts->complete($id, $chunks, $bytes), $this->viewer->id());
		return $this->answer($id);
	}

	/**
	 * Import what was checked
	 *
	 * @param int $id Identifier
	 * @return DataResponse<Http::STATUS_OK, SocleImport, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The import, with the task that runs it
	 * 404: Nothing here
	 * 409: Not in this state
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ImportsRun)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/imports/{id}/run', requirements: ['id' => '\d+'])]
	public function run(int $id): DataResponse {
		$this->runs->run($id, $this->viewer->id());
		return $this->answer($id);
	}

	/**
	 * Give up a draft
	 *
	 * @param int $id Identifier
	 * @return DataResponse<Http::STATUS_OK, list<empty>, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The import and its file are gone
	 * 404: Nothing here
	 * 409: It has run
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ImportsRun)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/imports/{id}', requirements: ['id' => '\d+'])]
	public function delete(int $id): DataResponse {
		$this->drafts->delete($id);
		return new DataResponse([]);
	}

	/**
	 * Rows worth a look
	 *
	 * @param int $id Identifier
	 * @param string $outcome Only those: created, completed, unchanged, doubtful, household or refused
	 * @param string $cursor Where the page before ended
	 * @return DataResponse<Http::STATUS_OK, SocleImportRowPage, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: A page of rows, in the order of the file
	 * 400: No such outcome
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ImportsRun)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/imports/{id}/rows', requirements: ['id' => '\d+'])]
	public function rows(int $id, string $outcome = '', string $cursor = ''): DataResponse {
		return new DataResponse($this->list->rows($id, $outcome, $cursor));
	}

	/**
	 * What an undo would do
	 *
	 * @param int $id Identifier
	 * @return DataResponse<Http::STATUS_OK, SocleImportUndo, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: How many people would go, go back, and stay as they are
	 * 404: Nothing here
	 * 409: There is nothing to undo, or it is too late
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ImportsRun)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/imports/{id}/undo', requirements: ['id' => '\d+'])]
	public function preview(int $id): DataResponse {
		return new DataResponse($this->runs->preview($id));
	}

	/**
	 * Undo an import, until 30 days after it ended
	 *
	 * @param int $id Identifier
	 * @return DataResponse<Http::STATUS_OK, SocleImport, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The import, with the task that undoes it
	 * 404: Nothing here
	 * 409: There is nothing to undo, or it is too late
	 */
	#[NoAdminRequired]
	#[Requires(Capability::ImportsRun)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/imports/{id}/undo', requirements: ['id' => '\d+'])]
	public function undo(int $id): DataResponse {
		$this->runs->undo($id, $this->viewer->id());
		return $this->answer($id);
	}

	/** @return DataResponse<Http::STATUS_OK, SocleImport, array{}> */
	private function answer(int $id): DataResponse {
		return new DataResponse($this->list->describe($id));
	}
}
