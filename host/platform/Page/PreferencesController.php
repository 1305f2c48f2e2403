<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Page;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\IConfig;
use OCP\IRequest;
use OCP\IUserSession;

/** The choices of the user menu. */
final class PreferencesController extends Controller {
	private const CHOICES = [
		'lang' => ['en', 'fr'],
		'theme' => ['default', 'light', 'dark', 'light-highcontrast', 'dark-highcontrast'],
	];

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserSession $session,
		private readonly IConfig $config,
	) {
		parent::__construct($appName, $request);
	}

	/** @return RedirectResponse<Http::STATUS_SEE_OTHER, array<string, mixed>> to the page on which the choice was made */
	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'POST', url: '/preferences', root: '')]
	public function choose(string $lang = '', string $theme = '', string $back = '/'): RedirectResponse {
		$uid = (string)$this->session->getUser()?->getUID();
		foreach (['lang' => $lang, 'theme' => $theme] as $key => $value) {
			if (in_array($value, self::CHOICES[$key], true)) {
				$this->config->setUserValue($uid, 'core', $key, $value);
			}
		}
		$here = preg_match('~^/(?![/\\\\])~', $back) === 1;
		return new RedirectResponse($here ? $back : '/');
	}
}
