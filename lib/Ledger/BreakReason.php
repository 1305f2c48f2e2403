<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Ledger;

/** Why a ledger is not what it was. */
enum BreakReason: string {
	case Changed = 'changed';
	case Missing = 'missing';
	case Inserted = 'inserted';
	case Order = 'order';
	case Fork = 'fork';
	case NotCanonical = 'not_canonical';
	case HeadBehind = 'head_behind';
	case HeadDiffers = 'head_differs';
	case NotedHeadMissing = 'noted_head_missing';
	case NotedHeadDiffers = 'noted_head_differs';

	/** For administrators, in English as all that the console says of a ledger. */
	public function words(): string {
		return match ($this) {
			self::Changed => 'this entry says something else than what was hashed',
			self::Missing => 'an entry was taken away here',
			self::Inserted => 'an entry was put in here',
			self::Order => 'the entry here was written at another position',
			self::Fork => 'this entry is whole, but was written after another one than that before it: the one before was replaced, or this one is not of this ledger',
			self::NotCanonical => 'this entry is hashed as it is, but Socle does not write like that',
			self::HeadBehind => 'the stored head knows of no entry here',
			self::HeadDiffers => 'the stored head is that of another entry',
			self::NotedHeadMissing => 'there were entries from here on when the head was noted',
			self::NotedHeadDiffers => 'there was another entry here when the head was noted',
		};
	}
}
