<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Register\Contact;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactMark;
use OCA\Socle\Register\ContactService;
use OCA\Socle\Suppression\SecretMissing;
use OCA\Socle\Suppression\SuppressionReason;
use OCA\Socle\Suppression\Suppressions;

/**
 * What people agreed to. Who may record it is decided before (see Access); whether it is possible, by what holds in the
 * moment in which it is recorded: of two opposite things in the same second the more restrictive one holds, in either order.
 */
final readonly class Consents {
	public function __construct(
		private ConsentBook $book,
		private ConsentMapper $consents,
		private ContactService $contacts,
		private ConsentStanding $standing,
		private Suppressions $suppressions,
		private AccessLog $log,
	) {
	}

	/**
	 * @return Contact whom it is about
	 * @throws NotFound
	 * @throws Invalid
	 * @throws ConsentRefused
	 * @throws Conflict
	 */
	public function record(int $contactId, Recording $what): Contact {
		return $this->book->open(function (Chain $chain) use ($contactId, $what): Contact {
			$contact = $this->contacts->find($contactId);
			$now = $this->book->of($contact);
			if (in_array($what->action, [ConsentAction::Asked, ConsentAction::Given, ConsentAction::Confirmed, ConsentAction::Renewed], true)) {
				$this->mustBeFree($contact);
			}
			if ($what->action === ConsentAction::Asked && $this->standing->wasAsked($contactId)) {
				// One request in a life (rule 12): whoever did not answer has answered.
				throw new Conflict('asked_before', 'action');
			}
			$after = $this->book->record($chain, $contact, $what, $now, $this->suppressed($contact, $what, $now));
			foreach ($what->choices as $choice) {
				$this->keepSuppressed($contact, $what, $choice, $now[$choice->key()] ?? null, $after[$choice->key()]);
			}
			$this->standing->follow($contact, $what, [...$now, ...$after]);
			if ($what->method !== ConsentMethod::System) {
				$this->log->record(AccessAction::Consent, [$contactId]);
			}
			return $contact;
		});
	}

	/** A notice was published that changes what is done with the data: in the transaction that publishes it. */
	public function afterMaterialChange(int $version, int $at): void {
		$this->consents->afterMaterialChange($version, $at);
	}

	/** @throws Conflict */
	private function mustBeFree(Contact $contact): void {
		if ($contact->since(ContactMark::Restricted) > 0) {
			throw new Conflict('restricted', 'choices');
		}
		if ($contact->fields->text(ContactField::Over15) === 'no') {
			throw new Conflict('under_15', 'choices');
		}
	}

	/**
	 * @param array<string, Consent> $now
	 * @return array<string, Consent> the choices whose address said no before, be it in another life
	 * @throws SecretMissing
	 */
	private function suppressed(Contact $contact, Recording $what, array $now): array {
		$before = [];
		foreach ($what->choices as $choice) {
			$state = ($now[$choice->key()] ?? null)?->state;
			if ($what->action === ConsentAction::Given && $state?->isNo() !== true && $state !== ConsentState::Pending) {
				$purposes = $this->suppressions->purposes($contact->fields, $choice->channel);
				$since = max($purposes[$choice->purpose->id] ?? 0, $purposes[Suppressions::EVERY_PURPOSE] ?? 0);
				if ($since > 0) {
					$before[$choice->key()] = new Consent(ConsentState::Withdrawn, ConsentState::Withdrawn, claimedAt: $since);
				}
			}
		}
		return $before;
	}

	/**
	 * A no puts her addresses on the suppression list; a yes that was confirmed after it takes them off, also where they were
	 * put there for every purpose in another life, by an erasure. Not where she objects: that she lifts herself (see Standing).
	 *
	 * @throws SecretMissing
	 */
	private function keepSuppressed(Contact $contact, Recording $what, Choice $choice, ?Consent $before, Consent $after): void {
		if ($after->state->isNo()) {
			// Whoever writes another person's address on her own card cannot silence that person with it.
			$fields = $what->method === ConsentMethod::SelfService ? $this->contacts->unshared($contact) : $contact->fields;
			$this->suppressions->add($fields, $choice->channel, $choice->purpose->id, SuppressionReason::Withdrawal, $after->event, $after->since);
		} elseif ($before?->state === ConsentState::Pending && $before->lapsesTo->isNo() && $after->state !== ConsentState::Pending) {
			$this->suppressions->lift($contact->fields, $choice->channel, $choice->purpose->id);
			if ($contact->since(ContactMark::Objected) === 0) {
				$this->suppressions->lift($contact->fields, $choice->channel, Suppressions::EVERY_PURPOSE);
			}
		}
	}
}
