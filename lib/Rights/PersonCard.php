<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Register\Contact;
use OCA\Socle\ResponseDefinitions;

/**
 * Someone's card as she herself may see it: without who wrote it, and without what only the register needs.
 *
 * @psalm-import-type SoclePersonCard from ResponseDefinitions
 */
final class PersonCard {
	/** @return SoclePersonCard */
	public static function of(Contact $contact): array {
		$card = $contact->describe(null);
		return [
			'given_name' => $card['given_name'],
			'family_name' => $card['family_name'],
			'emails' => self::points($card['emails']),
			'phones' => self::points($card['phones']),
			'street' => $card['street'],
			'postcode' => $card['postcode'],
			'commune' => $card['commune'],
			'neighbourhood' => $card['neighbourhood'],
			'language' => $card['language'],
			'kind' => $card['kind'],
			'basis' => $card['basis'],
			'provenance' => $card['provenance'],
			'provenance_name' => $card['provenance_name'],
			'over_15' => $card['over_15'],
			'over_17' => $card['over_17'],
			'tags' => $card['tags'],
			'note' => $card['note'],
			'account' => $card['account'],
			'restricted_at' => $card['restricted_at'],
			'objected_at' => $card['objected_at'],
			'informed_at' => $card['informed_at'],
			'last_contact_at' => $card['last_contact_at'],
			'created_at' => $card['created_at'],
			'changed_at' => $card['changed_at'],
		];
	}

	/**
	 * @param list<array{value: string, normalised: string, preferred: bool}> $points
	 * @return list<array{value: string, preferred: bool}>
	 */
	private static function points(array $points): array {
		return array_map(static fn (array $point): array => ['value' => $point['value'], 'preferred' => $point['preferred']], $points);
	}
}
