<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Core;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\DataDownloadResponse;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\INavigationManager;
use OCP\IRequest;
use OCP\IUserManager;
use OCP\IUserSession;

/** What the libraries of the browser ask about accounts. */
final class AccountController extends Controller {
	private const COLOURS = ['#0082c9', '#00677e', '#7a5195', '#a3447d', '#a84a32', '#8b6000', '#467226', '#5b64b3'];

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IUserManager $accounts,
		private readonly IUserSession $session,
		private readonly INavigationManager $navigation,
	) {
		parent::__construct($appName, $request);
	}

	/** @return RedirectResponse<int, array<string, mixed>> to the first app that she sees */
	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/')]
	public function home(): RedirectResponse {
		$first = array_values($this->navigation->getAll())[0]['href'] ?? '/index.php/apps/files/';
		$home = is_string($first) ? $first : '/';
		return new RedirectResponse($this->session->isLoggedIn() ? $home : '/index.php/login', Http::STATUS_FOUND);
	}

	/** @return DataDownloadResponse<int, string, array<string, mixed>>|DataResponse<int, array{}, array<string, mixed>> */
	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/avatar/{userId}/{size}')]
	#[FrontpageRoute(verb: 'GET', url: '/avatar/{userId}/{size}/dark', postfix: 'dark')]
	public function avatar(string $userId, int $size): DataDownloadResponse|DataResponse {
		$name = $this->accounts->getDisplayName($userId);
		if ($name === null) {
			return new DataResponse([], Http::STATUS_NOT_FOUND);
		}
		$colour = self::COLOURS[crc32($userId) % count(self::COLOURS)];
		$letter = htmlspecialchars(mb_strtoupper(mb_substr($name, 0, 1)));
		$svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><rect width=\"64\" height=\"64\" fill=\"$colour\"/>"
			. "<text x=\"32\" y=\"43\" font-family=\"sans-serif\" font-size=\"32\" text-anchor=\"middle\" fill=\"#fff\">$letter</text></svg>";
		$response = new DataDownloadResponse($svg, 'avatar.svg', 'image/svg+xml');
		$response->addHeader('Content-Disposition', 'inline; filename="avatar.svg"');
		return $response->cacheFor(86400);
	}
}
