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
	 * @return ?string 64 hexadecimal digits; null: there was never one, as far as this request has read
	 * @throws SecretMissing
	 */
	public function find(): ?string {
		try {
			return $this->secret ??= $this->checked();
		} catch (SecretMissing) {
			// It may have been made since the configuration was read: one of the two values is then from before.
			return $this->findAnew();
		}
	}

	/**
	 * What another process may have made in between is seen too.
	 *
	 * @throws SecretMissing
	 */
	public function findAnew(): ?string {
		$this->config->clearCache();
		return $this->secret = $this->checked();
	}

	/** For a writer who holds the consent ledger and has found none anew: so no two make one. */
	public function make(): string {
		$secret = bin2hex(random_bytes(32));
		$this->config->setValueString(Application::ID, self::VALUE, $secret, lazy: true, sensitive: true);
		$this->config->setValueString(Application::ID, self::CHECK, self::checkOf($secret));
		return $this->secret = $secret;
	}

	/** @throws SecretMissing */
	private function checked(): ?string {
		$secret = $this->read();
		$check = $this->config->getValueString(Application::ID, self::CHECK);
		if ($secret === '' && $check === '') {
			return null;
		}
		return $secret !== '' && hash_equals(self::checkOf($secret), $check) ? $secret : throw new SecretMissing();
	}

	/** A value that cannot be decrypted any more is as good as none. */
	private function read(): string {
		try {
			return $this->config->getValueString(Application::ID, self::VALUE, lazy: true);
		} catch (Throwable) {
			return '';
		}
	}

	private static function checkOf(string $secret): string {
		return hash_hmac('sha256', 'socle suppression secret', $secret);
	}
}
