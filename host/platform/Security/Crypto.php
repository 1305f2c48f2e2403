<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Security;

use Exception;
use OCP\IConfig;
use OCP\Security\ICrypto;

/** AES-256-GCM, with keys derived from the instance's secret. */
final readonly class Crypto implements ICrypto {
	private const CIPHER = 'aes-256-gcm';
	private const TAG_LENGTH = 16;
	private const NONCE_LENGTH = 12;

	public function __construct(
		private IConfig $config,
	) {
	}

	public function calculateHMAC(string $message, string $password = ''): string {
		return hash_hmac('sha512', $message, $this->key($password, 'authentication'), true);
	}

	public function encrypt(string $plaintext, string $password = ''): string {
		$nonce = random_bytes(self::NONCE_LENGTH);
		$tag = '';
		$text = openssl_encrypt($plaintext, self::CIPHER, $this->key($password, 'encryption'), OPENSSL_RAW_DATA, $nonce, $tag, '', self::TAG_LENGTH);
		return base64_encode($nonce . $tag . $text);
	}

	public function decrypt(string $authenticatedCiphertext, string $password = ''): string {
		$bytes = (string)base64_decode($authenticatedCiphertext, true);
		$text = strlen($bytes) < self::NONCE_LENGTH + self::TAG_LENGTH ? false : openssl_decrypt(
			substr($bytes, self::NONCE_LENGTH + self::TAG_LENGTH),
			self::CIPHER,
			$this->key($password, 'encryption'),
			OPENSSL_RAW_DATA,
			substr($bytes, 0, self::NONCE_LENGTH),
			substr($bytes, self::NONCE_LENGTH, self::TAG_LENGTH),
		);
		if ($text === false) {
			throw new Exception('HMAC does not match.');
		}
		return $text;
	}

	private function key(string $password, string $use): string {
		$password = $password === '' ? $this->config->getSystemValueString('secret') : $password;
		return hash_hkdf('sha256', $password, 32, $use);
	}
}
