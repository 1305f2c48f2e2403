<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Security;

use LengthException;
use OCP\Security\ISecureRandom;

final readonly class SecureRandom implements ISecureRandom {
	public function generate(
		int $length,
		string $characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
	): string {
		if ($length <= 0) {
			throw new LengthException("Invalid length: $length");
		}
		$text = '';
		for ($i = 0; $i < $length; $i++) {
			$text .= $characters[random_int(0, strlen($characters) - 1)];
		}
		return $text;
	}
}
