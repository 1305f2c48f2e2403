<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Problem\NotFound;
use OCA\Socle\Purpose\Purpose;
use OCA\Socle\Purpose\Purposes;
use OCA\Socle\Purpose\PurposeState;
use OCA\Socle\Register\Contact;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactMark;
use OCA\Socle\Register\ContactService;
use OCA\Socle\Suppression\Addresses;
use OCA\Socle\Suppression\SecretMissing;
use OCA\Socle\Suppression\Suppressions;
use OCP\AppFramework\Utility\ITimeFactory;

/** May we write to this person, for this purpose, by this channel? The only answer that anything which sends goes by. */
final readonly class MayWrite {
	public function __construct(
		private ContactService $contacts,
		private ConsentMapper $consents,
		private Purposes $purposes,
		private Suppressions $suppressions,
		private ITimeFactory $time,
	) {
	}

	/** Whatever is not known is a no. */
	public function ask(int $contactId, string $purpose, ConsentChannel $channel): Permission {
		$known = $this->purposes->named($purpose);
		if ($known === null) {
			return Permission::no('purpose_unknown');
		}
		try {
			$contact = $this->contacts->find($contactId);
		} catch (NotFound) {
			return Permission::no('contact_unknown');
		}
		return $this->of($contact, new Choice($known, $channel), $this->consents->of($contactId));
	}

	/** @param array<string, Consent> $consents all of hers, see ConsentMapper::of() */
	public function of(Contact $contact, Choice $choice, array $consents): Permission {
		$no = $this->obstacle($contact, $choice);
		if ($no !== null) {
			return Permission::no($no);
		}
		$consent = $consents[$choice->key()] ?? Consent::initial($contact->importId !== null);
		if ($consent->state === ConsentState::Granted) {
			return $consent->validUntil > 0 && $consent->validUntil <= $this->time->getTime()
				? Permission::no(ConsentState::Expired->value)
				: Permission::byConsent($consent->event);
		}
		return !$consent->state->isNo() && $this->isServedAsMember($contact, $choice->purpose)
			? Permission::asMember()
			: Permission::no($consent->state->value);
	}

	/** What forbids it whatever was agreed to. */
	private function obstacle(Contact $contact, Choice $choice): ?string {
		if (!$this->suppressions->isWorking()) {
			return 'suppression_secret_missing';
		}
		return match (true) {
			$contact->since(ContactMark::Restricted) > 0 => 'restricted',
			$contact->since(ContactMark::Objected) > 0 => 'objected',
			$contact->fields->text(ContactField::Over15) === 'no' => 'under_15',
			$choice->purpose->state !== PurposeState::On => 'purpose_off',
			Addresses::of($contact->fields, $choice->channel) === [] => 'unreachable',
			$this->isSuppressed($contact, $choice) => 'suppressed',
			default => null,
		};
	}

	private function isSuppressed(Contact $contact, Choice $choice): bool {
		try {
			$purposes = $this->suppressions->purposes($contact->fields, $choice->channel);
		} catch (SecretMissing) {
			return true;
		}
		return isset($purposes[Suppressions::EVERY_PURPOSE]) || isset($purposes[$choice->purpose->id]);
	}

	/** Convening an assembly needs no consent of a member who was informed (GDPR 9.2(d)). */
	private function isServedAsMember(Contact $contact, Purpose $purpose): bool {
		return $purpose->name === Purpose::MEMBER_SERVICE
			&& $contact->fields->text(ContactField::Kind) === 'member'
			&& $contact->fields->text(ContactField::Basis) === 'member_or_regular_contact'
			&& $contact->since(ContactMark::Informed) > 0;
	}
}
