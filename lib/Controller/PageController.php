<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Access\Session;
use OCA\Socle\AppInfo\Application;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Services\IInitialState;
use OCP\IRequest;
use OCP\Util;

/** The single page that holds the browser's part. */
#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
class PageController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Session $session,
		private readonly IInitialState $initialState,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[Requires(Capability::Open)]
	#[FrontpageRoute(verb: 'GET', url: '/')]
	public function index(): TemplateResponse {
		$this->initialState->provideInitialState('session', $this->session->describe());
		Util::addScript(Application::ID, 'socle-main');
		Util::addStyle(Application::ID, 'socle-main');
		$policy = new ContentSecurityPolicy();
		$policy->addAllowedWorkerSrcDomain("'self'");
		$page = new TemplateResponse(Application::ID, 'index');
		$page->setContentSecurityPolicy($policy);
		return $page;
	}

	/**
	 * Any address inside the app but the downloads: the browser's router decides what it shows. Nextcloud takes the first
	 * route that fits, in the order in which the folder lists the controllers.
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[Requires(Capability::Open)]
	#[FrontpageRoute(verb: 'GET', url: '/{path}', requirements: ['path' => '(?!contacts/export|feed/[^/.]+\.ics|decisions/export|contacts/\d+/evidences/\d+/file|imports/\d+/refused).+'])]
	public function inside(): TemplateResponse {
		return $this->index();
	}
}
