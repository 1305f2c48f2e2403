<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Export\ContactExport;
use OCA\Socle\Export\ExportFormat;
use OCA\Socle\Import\RefusedRows;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Register\ContactFilter;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\IRequest;

/** Files to take away. */
#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
class ExportController extends Controller {
	/** As many as one picks by hand; their numbers fit into an address. */
	private const MOST_PICKED = 1000;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ContactExport $export,
		private readonly RefusedRows $refused,
	) {
		parent::__construct($appName, $request);
	}

	/** The people whom the list's filters select, or those of whom the identifiers are given, with commas between. */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[Requires(Capability::ContactsExport)]
	#[FrontpageRoute(verb: 'GET', url: '/contacts/export')]
	public function contacts(
		string $format = 'csv', string $search = '', string $kind = '', string $tag = '', string $commune = '', string $neighbourhood = '',
		string $provenance = '', ?int $import = null, string $reach = '', string $consent = '', string $ids = '',
	): StreamedDownload {
		$filter = new ContactFilter(trim($search), $kind, $tag, $commune, $neighbourhood, $provenance, $import, $reach, $consent);
		$as = ExportFormat::tryFrom($format) ?? throw new Invalid('format_unknown', 'format');
		$pieces = $ids === '' ? $this->export->pieces($filter, $as) : $this->export->piecesOf($this->picked($ids), $as);
		return new StreamedDownload($pieces, 'contacts.' . $as->value, $as->type());
	}

	/** @return list<int> */
	private function picked(string $ids): array {
		$picked = explode(',', $ids, self::MOST_PICKED + 1);
		if (preg_match('/^\d{1,9}(,\d{1,9})*$/', $ids) !== 1 || count($picked) > self::MOST_PICKED) {
			throw new Invalid('filter_invalid', 'ids');
		}
		return array_map(intval(...), $picked);
	}

	/** The rows of an import that were refused, and why. */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[Requires(Capability::ImportsRun)]
	#[FrontpageRoute(verb: 'GET', url: '/imports/{id}/refused.csv', requirements: ['id' => '\d+'])]
	public function refused(int $id): StreamedDownload {
		return new StreamedDownload($this->refused->pieces($id), "import-$id.csv", ExportFormat::Csv->type());
	}
}
