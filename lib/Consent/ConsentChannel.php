<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Register\Channel;

/** By which way someone agreed to be written to. */
enum ConsentChannel: string {
	case Email = 'email';
	case Phone = 'phone';
	case Sms = 'sms';
	case Post = 'post';

	/** The addresses of the register that it uses; null: the postal one. */
	public function point(): ?Channel {
		return match ($this) {
			self::Email => Channel::Email,
			self::Phone, self::Sms => Channel::Phone,
			self::Post => null,
		};
	}

	/** @return list<self> out of names with commas between */
	public static function list(string $names): array {
		return array_values(array_filter(array_map(self::tryFrom(...), explode(',', $names))));
	}
}
