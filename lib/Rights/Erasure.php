<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Ledger\Entry;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Register\Contact;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Suppression\SecretMissing;
use OCA\Socle\Suppression\SuppressionReason;
use OCA\Socle\Suppression\Suppressions;

/**
 * Someone leaves the register for good (GDPR 17), in one transaction: what may stay is made before what goes is gone.
 *
 * @psalm-import-type SocleErasure from ResponseDefinitions
 */
final readonly class Erasure {
	public function __construct(
		private Leaving $leaving,
		private Suppressions $suppressions,
		private SealedProofs $proofs,
		private Requests $requests,
		private RequestReminders $reminders,
		private Presences $presences,
	) {
	}

	/**
	 * @return SocleErasure what would stay
	 * @throws NotFound
	 */
	public function preview(int $contactId): array {
		return $this->leaving->preview($contactId);
	}

	/**
	 * Of two at once the second finds nobody.
	 *
	 * @param string $identity how it was made sure that it is she who asks; needed where she does
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 * @throws SecretMissing
	 */
	public function erase(int $contactId, string $reason, string $identity): void {
		$reason = ErasureReason::tryFrom($reason) ?? throw new Invalid('erasure_reason_unknown', 'reason');
		$checked = $reason === ErasureReason::Request ? $this->requests->identity($identity) ?? throw new Invalid('identity_required', 'identity') : null;
		$this->leaving->open($contactId, function (Chain $chain, Contact $contact) use ($reason, $checked): void {
			if ($reason === ErasureReason::Request) {
				$this->presences->redact($contact->id);
			}
			if ($reason === ErasureReason::Mistake) {
				$this->mustBeUnrecorded($contact);
			} else {
				$this->keep($chain, $contact, $reason);
			}
			$this->requests->erased($contact->id, $checked);
			$this->leaving->leave($contact, $reason);
		});
		$this->reminders->takeBack();
	}

	/** @throws SecretMissing */
	private function keep(Chain $chain, Contact $contact, ErasureReason $reason): void {
		$entries = $this->leaving->recorded($contact->id);
		$erased = $this->leaving->note($chain, $contact->id, $reason);
		if ($entries !== []) {
			$this->proofs->seal($contact->fields, [...$entries, $erased]);
		}
		if ($reason === ErasureReason::Request) {
			$this->suppress($contact, $erased);
		}
	}

	/** @throws SecretMissing */
	private function suppress(Contact $contact, Entry $erased): void {
		foreach (ConsentChannel::cases() as $channel) {
			$this->suppressions->add(
				$contact->fields, $channel, Suppressions::EVERY_PURPOSE, SuppressionReason::Erasure, $erased->position, $erased->recordedAt,
			);
		}
	}

	/** @throws Conflict */
	private function mustBeUnrecorded(Contact $contact): void {
		if ($this->leaving->recorded($contact->id) !== []) {
			throw new Conflict('recorded_about', 'reason');
		}
	}
}
