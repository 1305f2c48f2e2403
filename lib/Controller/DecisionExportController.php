<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Decision\DecisionExport;
use OCA\Socle\Decision\DecisionFilter;
use OCA\Socle\Decision\DecisionFormat;
use OCA\Socle\Problem\Invalid;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\IRequest;

/** Decisions to take away. */
#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
class DecisionExportController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionExport $export,
	) {
		parent::__construct($appName, $request);
	}

	/** The decisions that the list's filters find, or those that were picked one by one, each as far as it may be read. */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[UserRateLimit(limit: 60, period: 3600)]
	#[Requires(Capability::DecisionsRead)]
	#[FrontpageRoute(verb: 'GET', url: '/decisions/export')]
	public function file(
		string $format = 'csv', string $search = '', int $circle = 0, string $standing = '', string $on = '', string $from = '', string $until = '',
		string $tag = '', string $due = '', bool $mine = false, int $since = 0, string $ids = '',
	): StreamedDownload {
		$filter = new DecisionFilter(trim($search), $circle, $standing, $on, $from, $until, $tag, $due, $mine, $since, $ids);
		$as = DecisionFormat::tryFrom($format) ?? throw new Invalid('format_unknown', 'format');
		return new StreamedDownload($this->export->pieces($filter, $as), 'decisions.' . $as->value, $as->type());
	}
}
