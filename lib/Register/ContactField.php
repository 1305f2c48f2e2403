<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

/** What can be written about a person, by its name in the database and on the wire. */
enum ContactField: string {
	case GivenName = 'given_name';
	case FamilyName = 'family_name';
	case Emails = 'emails';
	case Phones = 'phones';
	case Street = 'street';
	case Postcode = 'postcode';
	case Commune = 'commune';
	case Neighbourhood = 'neighbourhood';
	case Language = 'language';
	case Kind = 'kind';
	case Basis = 'basis';
	case Provenance = 'provenance';
	case ProvenanceName = 'provenance_name';
	case Over15 = 'over_15';
	case Over17 = 'over_17';
	case Tags = 'tags';
	case Note = 'note';

	/** Characters that a text, a mail, a telephone or a tag may have. */
	public function limit(): int {
		return match ($this) {
			self::GivenName, self::FamilyName, self::Commune, self::Neighbourhood => 120,
			self::Emails, self::Phones, self::Street => 255,
			self::ProvenanceName => 200,
			self::Tags => 64,
			self::Basis => 32,
			self::Note => 10000,
			default => 16,
		};
	}

	/** @return list<string> the values of a field that is a choice; of any other, none */
	public function choices(): array {
		return match ($this) {
			self::Kind => ['member', 'regular', 'occasional'],
			self::Basis => ['to_establish', 'member_or_regular_contact'],
			self::Provenance => ['event', 'door_to_door', 'sign_up', 'paper_form', 'members', 'referral', 'earlier_list'],
			self::Over15, self::Over17 => ['yes', 'no', 'unknown'],
			default => [],
		};
	}

	/** What a new contact has where nothing is said; provenance must be said. */
	public function default(): string {
		return match ($this) {
			self::Kind => 'occasional',
			self::Basis => 'to_establish',
			self::Over15, self::Over17 => 'unknown',
			default => '',
		};
	}

	/** How the contact can be reached through this field: the channel of its points. */
	public function channel(): ?Channel {
		return match ($this) {
			self::Emails => Channel::Email,
			self::Phones => Channel::Phone,
			default => null,
		};
	}

	public function isText(): bool {
		return $this !== self::Tags && $this->channel() === null;
	}
}
