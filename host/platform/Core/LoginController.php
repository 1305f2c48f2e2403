<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Core;

use OCA\Socle\Host\Security\Attempts;
use OCA\Socle\Host\Session\RequestToken;
use OCA\Socle\Host\Session\Session;
use OCA\Socle\Host\Session\UserSession;
use OCA\Socle\Host\User\UserManager;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;
use OCP\IRequest;

/** Logging in and out, as the browser's part of Nextcloud does. */
final class LoginController extends Controller {
	private const MOST_ATTEMPTS = 10;
	private const WITHIN = 300;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly UserSession $users,
		private readonly UserManager $accounts,
		private readonly Session $session,
		private readonly RequestToken $token,
		private readonly Attempts $attempts,
		private readonly ITimeFactory $time,
		private readonly IAppConfig $config,
	) {
		parent::__construct($appName, $request);
	}

	/** @return RedirectResponse<int, array<string, mixed>>|TemplateResponse<int, array<string, mixed>> */
	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/login')]
	public function showLoginForm(string $user = '', string $redirect_url = ''): RedirectResponse|TemplateResponse {
		if ($this->users->isLoggedIn()) {
			return new RedirectResponse(self::inside($redirect_url));
		}
		$error = $this->session->get('login_error');
		if ($error !== null) {
			$this->session->remove('login_error');
		}
		return new TemplateResponse('core', 'login', [
			'user' => $user,
			'error' => is_string($error) ? $error : '',
			'redirect_url' => $redirect_url,
			'demo' => $this->demoAccounts(),
		], TemplateResponse::RENDER_AS_GUEST);
	}

	/** @return RedirectResponse<int, array<string, mixed>> */
	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'POST', url: '/login')]
	public function tryLogin(string $user = '', string $password = '', string $redirect_url = '', string $demo = ''): RedirectResponse {
		$origin = $this->request->getHeader('Origin');
		if ($origin !== "http://{$this->request->getServerHost()}" || !$this->request->passesCSRFCheck()) {
			return $this->users->isLoggedIn()
				? new RedirectResponse(self::inside($redirect_url))
				: $this->failed('csrf', $user, $redirect_url);
		}
		$account = null;
		if ($demo !== '' && in_array($demo, array_column($this->demoAccounts(), 'uid'), true)) {
			$account = $this->accounts->get($demo);
		} elseif ($this->attempts->count("login $user", self::WITHIN) >= self::MOST_ATTEMPTS) {
			return $this->failed('throttled', $user, $redirect_url);
		} else {
			$account = $this->accounts->checkPassword(trim($user), $password);
		}
		if ($account === null) {
			$this->attempts->add("login $user");
			return $this->failed('invalid', $user, $redirect_url);
		}
		$this->attempts->forget("login $user");
		$this->users->logIn($account, $this->time->getTime());
		$this->token->renew();
		return new RedirectResponse(self::inside($redirect_url));
	}

	/** @return RedirectResponse<int, array<string, mixed>> */
	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'GET', url: '/logout')]
	#[FrontpageRoute(verb: 'POST', url: '/logout', postfix: 'post')]
	public function logout(): RedirectResponse {
		$this->users->logOut();
		$response = new RedirectResponse('/index.php/login?clear=1');
		$response->addHeader('Clear-Site-Data', '"cache", "storage"');
		return $response;
	}

	/** @return DataResponse<int, array{lastLogin?: int}, array<string, mixed>> */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'POST', url: '/login/confirm')]
	public function confirmPassword(string $password): DataResponse {
		$uid = (string)$this->users->getUser()?->getUID();
		if ($this->accounts->checkPassword($uid, $password) === null) {
			return new DataResponse([], Http::STATUS_FORBIDDEN);
		}
		$now = $this->time->getTime();
		$this->session->set('last-password-confirm', $now);
		return new DataResponse(['lastLogin' => $now]);
	}

	/** @return JSONResponse<int, array{token?: string}, array<string, mixed>> */
	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/csrftoken')]
	public function csrfToken(): JSONResponse {
		return $this->request->passesStrictCookieCheck()
			? new JSONResponse(['token' => $this->token->get()])
			: new JSONResponse([], Http::STATUS_FORBIDDEN);
	}

	/** @return RedirectResponse<int, array<string, mixed>> */
	private function failed(string $error, string $user, string $redirectUrl): RedirectResponse {
		$this->session->set('login_error', $error);
		$query = ['user' => $user, 'direct' => 1] + ($redirectUrl === '' ? [] : ['redirect_url' => $redirectUrl]);
		return new RedirectResponse('/index.php/login?' . http_build_query($query));
	}

	/** Only to a page of this host. */
	private static function inside(string $url): string {
		return preg_match('#^/[^/\\\\]#', $url) === 1 ? $url : '/';
	}

	/** @return list<array{uid: string, name: string, role: string}> */
	private function demoAccounts(): array {
		/** @var list<array{uid: string, name: string, role: string}> $accounts */
		$accounts = json_decode($this->config->getValueString('core', 'demo_accounts', '[]'), true);
		return $accounts;
	}
}
