<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Suppression;

use OCA\Socle\AppInfo\Application;
use OCP\IAppConfig;
use Throwable;

/**
 * The secret of the suppression list, 32 random bytes, kept by the instance as a sensitive value. Beside it lies a check
 * value, so that a lost or exchanged secret is noticed: with another one every suppressed address would seem free.
 */
final class SuppressionSecret {
	private const VALUE = 'suppression_secret';
	private const CHECK = 'suppression_secret_check';

	private ?string $secret = null;

	public function __construct(
		private readonly IAppConfig $config,
	) {
	}

	/**
	 * @return ?string 64 hexadecimal digits; null: there was never one, and so no fingerprint
	 * @throws SecretMissing
	 */
	public function find(): ?string {
		if ($this->secret === null) {
			$secret = $this->read();
			$check = $this->config->getValueString(Application::ID, self::CHECK);
			if ($secret === '' && $check === '') {
				return null;
			}
			if ($secret === '' || !hash_equals(self::checkOf($secret), $check)) {
				throw new SecretMissing();
			}
			$this->secret = $secret;
		}
		return $this->secret;
	}

	/**
	 * Makes it where there was never one: for writers, who hold the consent ledger, so that no two make one.
	 *
	 * @return string 64 hexadecimal digits
	 * @throws SecretMissing
	 */
	public function get(): string {
		return $this->find() ?? $this->secret = $this->create();
	}

	/** A value that cannot be decrypted any more is as good as none. */
	private function read(): string {
		try {
			return $this->config->getValueString(Application::ID, self::VALUE, lazy: true);
		} catch (Throwable) {
			return '';
		}
	}

	private function create(): string {
		$secret = bin2hex(random_bytes(32));
		$this->config->setValueString(Application::ID, self::VALUE, $secret, lazy: true, sensitive: true);
		$this->config->setValueString(Application::ID, self::CHECK, self::checkOf($secret));
		return $secret;
	}

	private static function checkOf(string $secret): string {
		return hash_hmac('sha256', 'socle suppression secret', $secret);
	}
}
