<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\Subjects;
use OCA\Socle\Register\Contact;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Register\ContactMarks;
use OCA\Socle\Register\ContactWrites;

/** What follows for the person from what is recorded of her consents: her legal basis, and when she was last heard of. */
final readonly class ConsentStanding {
	public function __construct(
		private Ledger $ledger,
		private Subjects $subjects,
		private ContactMarks $marks,
		private ContactWrites $writes,
	) {
	}

	/** Whether she was ever sent the one request for consent. */
	public function wasAsked(int $contactId): bool {
		$subject = $this->subjects->find($contactId);
		foreach ($subject === null ? [] : $this->ledger->about(LedgerName::Consent, $subject->reference) as $entry) {
			if (($entry->said()['action'] ?? null) === ConsentAction::Asked->value) {
				return true;
			}
		}
		return false;
	}

	/** @param array<string, Consent> $consents all of hers after it */
	public function follow(Contact $contact, Recording $what, array $consents): void {
		if ($what->action !== ConsentAction::Asked && $what->action !== ConsentAction::Invalidated && $what->method !== ConsentMethod::System) {
			$this->marks->heard($contact->id, $what->claimedAt);
		}
		$granted = array_filter($consents, static fn (Consent $consent): bool => in_array($consent->state, [ConsentState::Granted, ConsentState::ToRenew], true)) !== [];
		$basis = $contact->fields->text(ContactField::Basis);
		if ($granted && $basis === ContactFields::NO_BASIS) {
			$this->write($contact, ContactFields::CONSENT);
		} elseif (!$granted && $basis === ContactFields::CONSENT) {
			$this->write($contact, ContactFields::NO_BASIS);
		}
	}

	private function write(Contact $contact, string $basis): void {
		$this->writes->change($contact, $contact->fields->with(ContactField::Basis, $basis), [ContactField::Basis]);
	}
}
