<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Session;

use OCA\Socle\Host\Http\Request;
use OCA\Socle\Host\Security\Attempts;
use OCA\Socle\Host\User\UserManager;
use OCP\AppFramework\Http;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IConfig;

/** Who asks: by the session's cookie, or by name and password with every request. */
final readonly class LogIn {
	private const MOST_ATTEMPTS = 10;
	private const WITHIN = 300;

	public function __construct(
		private Request $request,
		private Session $session,
		private UserSession $users,
		private UserManager $accounts,
		private Attempts $attempts,
		private ITimeFactory $time,
		private IConfig $config,
	) {
	}

	/** @return ?int the HTTP status that refuses a wrong password: 401, or 429 after too many */
	public function resume(): ?int {
		$cookie = $this->request->getCookie($this->session->name());
		if ($cookie !== null && $this->session->open($cookie)) {
			$this->users->resume();
		}
		$header = $this->request->getHeader('Authorization');
		if ($this->users->isLoggedIn() || stripos($header, 'basic ') !== 0) {
			return null;
		}
		[$uid, $password] = explode(':', (string)base64_decode(substr($header, 6), true), 2) + ['', ''];
		return $this->withPassword($uid, $password);
	}

	/** The cookies that prove a request comes from this site, and the session's. */
	public function sendCookies(): void {
		if (!$this->session->isInUse()) {
			return;
		}
		foreach (['Lax' => 'nc_sameSiteCookielax', 'Strict' => 'nc_sameSiteCookiestrict'] as $kind => $name) {
			if ($this->request->getCookie($name) !== 'true') {
				setcookie($name, 'true', ['expires' => 4133980799, 'path' => '/', 'httponly' => true, 'samesite' => $kind]);
			}
		}
		if ($this->request->getCookie($this->session->name()) !== $this->session->getId()) {
			setcookie($this->session->name(), $this->session->getId(), ['path' => '/', 'httponly' => true, 'samesite' => 'Lax']);
		}
	}

	/** A password that was right once is remembered for the session's time, so that not each request pays for its hash. */
	private function withPassword(string $uid, string $password): ?int {
		$hash = $this->accounts->passwordHash($uid);
		$session = hash_hmac('sha256', "$uid\0$password\0$hash", $this->config->getSystemValueString('secret'));
		if ($hash !== null && $this->session->open($session)) {
			$this->users->resume();
			return null;
		}
		if ($this->attempts->count("basic $uid", self::WITHIN) >= self::MOST_ATTEMPTS) {
			return Http::STATUS_TOO_MANY_REQUESTS;
		}
		$user = $this->accounts->checkPassword($uid, $password);
		if ($user === null) {
			$this->attempts->add("basic $uid");
			return Http::STATUS_UNAUTHORIZED;
		}
		$this->session->start($session);
		$this->session->set('user_id', $uid);
		$this->session->set('last-password-confirm', $this->time->getTime());
		$this->users->setVolatileActiveUser($user);
		return null;
	}
}
