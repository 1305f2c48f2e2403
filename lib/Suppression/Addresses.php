<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Suppression;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Register\ContactPoint;
use OCA\Socle\Register\Fold;

/** By what a channel reaches someone, in the one form in which it is compared. */
final class Addresses {
	/** @return list<string> none: the channel does not reach her */
	public static function of(ContactFields $fields, ConsentChannel $channel): array {
		$point = $channel->point();
		if ($point !== null) {
			return array_map(static fn (ContactPoint $point): string => $point->normalised, $fields->pointsOf($point));
		}
		$street = Fold::key($fields->text(ContactField::Street));
		$town = Fold::key($fields->text(ContactField::Postcode) . ' ' . $fields->text(ContactField::Commune));
		// A household shares its address, not its opinions: the name is part of it.
		return $street === '' || $town === '' ? [] : [$fields->sortKey() . '|' . $street . '|' . $town];
	}
}
