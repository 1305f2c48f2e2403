<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\AppFramework;

use OCA\Socle\Host\Http\Request;
use OCA\Socle\Host\Security\Attempts;
use OCA\Socle\Host\Session\Session;
use OCA\Socle\Host\User\UserManager;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\OCSController;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IGroupManager;
use OCP\IUserSession;
use ReflectionMethod;

/** What an action's attributes demand of a request, in Nextcloud's order. */
final readonly class Guard {
	private const CONFIRMED_FOR = 30 * 60 + 15;
	private const GUESSES = 10;
	private const GUESSING = 30 * 60;

	public function __construct(
		private Request $request,
		private Session $session,
		private IUserSession $users,
		private UserManager $accounts,
		private IGroupManager $groups,
		private ITimeFactory $time,
		private Attempts $attempts,
	) {
	}

	/** @throws Refused */
	public function check(Controller $controller, ReflectionMethod $action): void {
		$user = $this->users->getUser();
		if (!self::has($action, PublicPage::class)) {
			if ($user === null) {
				throw new Refused('Current user is not logged in', Http::STATUS_UNAUTHORIZED);
			}
			if (!self::has($action, NoAdminRequired::class) && !$this->groups->isAdmin($user->getUID())) {
				throw new Refused('Logged in account must be an admin', Http::STATUS_FORBIDDEN);
			}
		}
		if (!self::has($action, NoCSRFRequired::class)) {
			$this->checkOrigin($controller);
		}
		$this->checkPassword($action);
		$this->checkRate($action);
		$this->checkGuesses($action);
	}

	/** An answer that is throttled was a wrong guess. */
	public function count(ReflectionMethod $action, Response $response): void {
		$attribute = self::attribute($action, BruteForceProtection::class);
		if ($attribute !== null && $response->isThrottled()) {
			$this->attempts->add("{$attribute->getAction()} {$this->request->getRemoteAddress()}");
		}
	}

	private function checkGuesses(ReflectionMethod $action): void {
		$attribute = self::attribute($action, BruteForceProtection::class);
		if ($attribute !== null && $this->attempts->count("{$attribute->getAction()} {$this->request->getRemoteAddress()}", self::GUESSING) >= self::GUESSES) {
			throw new Refused('Reached maximum delay', Http::STATUS_TOO_MANY_REQUESTS);
		}
	}

	private function checkOrigin(Controller $controller): void {
		if (!$this->request->passesStrictCookieCheck()) {
			throw new Refused('', Http::STATUS_SEE_OTHER);
		}
		$api = $controller instanceof OCSController && $this->request->getHeader('OCS-APIRequest') === 'true';
		if (!$api && !$this->request->passesCSRFCheck()) {
			throw new Refused('CSRF check failed', Http::STATUS_PRECONDITION_FAILED);
		}
	}

	private function checkPassword(ReflectionMethod $action): void {
		$attribute = self::attribute($action, PasswordConfirmationRequired::class);
		$user = $this->users->getUser();
		if ($attribute === null || $user === null) {
			return;
		}
		if ($attribute->getStrict()) {
			$header = $this->request->getHeader('Authorization');
			$password = explode(':', (string)base64_decode(substr($header, 6), true), 2)[1] ?? '';
			if (stripos($header, 'basic ') !== 0 || $this->accounts->checkPassword($user->getUID(), $password) === null) {
				throw new Refused('Password confirmation is required', Http::STATUS_FORBIDDEN);
			}
			$this->session->set('last-password-confirm', $this->time->getTime());
			return;
		}
		$confirmed = $this->session->get('last-password-confirm');
		if (!is_int($confirmed) || $confirmed < $this->time->getTime() - self::CONFIRMED_FOR) {
			throw new Refused('Password confirmation is required', Http::STATUS_FORBIDDEN);
		}
	}

	private function checkRate(ReflectionMethod $action): void {
		$who = $this->users->getUser()?->getUID();
		$limit = $who === null ? null : self::attribute($action, UserRateLimit::class);
		if ($limit === null) {
			$who = $this->request->getRemoteAddress();
			$limit = self::attribute($action, AnonRateLimit::class);
		}
		if ($limit === null) {
			return;
		}
		$key = "$action->class::{$action->getName()} $who";
		if ($this->attempts->count($key, $limit->getPeriod()) >= $limit->getLimit()) {
			throw new Refused('Rate limit exceeded', Http::STATUS_TOO_MANY_REQUESTS);
		}
		$this->attempts->add($key);
	}

	/** @param class-string $attribute */
	private static function has(ReflectionMethod $action, string $attribute): bool {
		return $action->getAttributes($attribute) !== [];
	}

	/**
	 * @template T of object
	 * @param class-string<T> $attribute
	 * @return ?T
	 */
	private static function attribute(ReflectionMethod $action, string $attribute): ?object {
		return ($action->getAttributes($attribute)[0] ?? null)?->newInstance();
	}
}
