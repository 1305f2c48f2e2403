<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Problem\Invalid;

/**
 * Keeps passwords out of a register that all members read. It knows them by their look; that can be evaded, and is there for
 * those who did not think of it.
 */
final class SecretCheck {
	private const LABEL = '(?:mots?\s+de\s+passe|phrases?\s+(?:de\s+passe|secr[eè]tes?)|mdp|pass\s?-?word|pass\s?-?phrase|passwd|passcode|pwd|pass|pin|code\s+(?:pin|secret|d.acc[eè]s)|secret|token|jeton|(?:api|secret|private|access)[\s_-]?key|cl[eé]\s+(?:api|secr[eè]te|priv[eé]e|d.api))';
	/** A sign that says: here it comes. */
	private const GIVEN = '/(?<![\p{L}\p{N}])' . self::LABEL . '\s*(?:\([^)]*\)\s*)?(?::|=|→|->)\s*\S/iu';
	/** "Le mot de passe est ..." may go on with where it is kept: only what no word looks like is refused. */
	private const SAID = '/(?<![\p{L}\p{N}])' . self::LABEL . '\s+(?:est|c.est|is|serait)\s+["«“]?\s*(?=\S*[\p{N}!@#$%^&*+=?_])\S{4,}/iu';
	private const KNOWN = '/-----BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_\w{20,}|\bsk[-_][\w-]{16,}|\bxox[abp]-\w+|\bAKIA[A-Z0-9]{12,}|\beyJ[\w-]{10,}\.[\w-]{10,}|\$2[aby]\$\d\d\$|\$argon2/';
	/** In an address: https://name:password@place */
	private const IN_ADDRESS = '~://[^/\s:@]+:[^/\s@]+@~';
	private const LONG = 20;
	/** Letters and digits take turns in what a machine made, hardly in what people write, an IBAN included. */
	private const TURNS = 4;

	/**
	 * @return string the text
	 * @throws Invalid
	 */
	public function refuse(string $field, string $text): string {
		return $this->looksSecret($text) ? throw new Invalid('secret', $field) : $text;
	}

	public function looksSecret(string $text): bool {
		foreach ([self::GIVEN, self::SAID, self::KNOWN, self::IN_ADDRESS] as $pattern) {
			if (preg_match($pattern, $text) === 1) {
				return true;
			}
		}
		$words = preg_split('/\s+/u', $text);
		foreach ($words === false ? [] : $words as $word) {
			if ($this->isRandom($word) || $this->isPassword($word)) {
				return true;
			}
		}
		return false;
	}

	private function isRandom(string $word): bool {
		preg_match_all('/[A-Za-z0-9+=]{' . self::LONG . ',}/', $word, $runs);
		foreach ($runs[0] as $run) {
			if (preg_match_all('/(?<=\d)[A-Za-z]|(?<=[A-Za-z])\d/', $run) >= self::TURNS) {
				return true;
			}
		}
		return false;
	}

	/** Small and capital letters, digits and signs in one word, as sites ask for; not an address. */
	private function isPassword(string $word): bool {
		$word = trim($word, '.,;:()"\'«»“”…');
		if (strlen($word) < 8 || str_contains($word, '://') || preg_match('/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/', $word) === 1) {
			return false;
		}
		foreach (['/\p{Ll}/u', '/\p{Lu}/u', '/\d/', '/[!@#$%^&*+=?~|<>]/'] as $kind) {
			if (preg_match($kind, $word) !== 1) {
				return false;
			}
		}
		return true;
	}
}
