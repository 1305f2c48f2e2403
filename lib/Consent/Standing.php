<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Evidence\Evidence;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Notice\Notices;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Register\ContactMark;
use OCA\Socle\Register\ContactMarks;
use OCA\Socle\Register\ContactService;
use OCA\Socle\Suppression\SecretMissing;
use OCA\Socle\Suppression\SuppressionReason;
use OCA\Socle\Suppression\Suppressions;

/** What a person said, or was told, about herself as a whole: each is an event of the ledger and a mark on her card. */
final readonly class Standing {
	public function __construct(
		private ConsentBook $book,
		private ContactService $contacts,
		private ContactMarks $marks,
		private Suppressions $suppressions,
		private Notices $notices,
		private AccessLog $log,
	) {
	}

	/**
	 * She wants to hear nothing any more, whatever the basis (GDPR 21): at once, on every channel.
	 *
	 * @throws NotFound
	 * @throws SecretMissing
	 */
	public function object(int $contactId, ConsentMethod $method, int $claimedAt): void {
		$this->book->open(function (Chain $chain) use ($contactId, $method, $claimedAt): void {
			$contact = $this->contacts->find($contactId);
			$entry = $this->book->note($chain, $contactId, ConsentAction::Objected, $method, $claimedAt);
			foreach (ConsentChannel::cases() as $channel) {
				$this->suppressions->add($contact->fields, $channel, Suppressions::EVERY_PURPOSE, SuppressionReason::Objection, $entry->position, $entry->recordedAt);
			}
			$this->marks->set($contactId, ContactMark::Objected, $entry->recordedAt);
			$this->marks->heard($contactId, $claimedAt);
			$this->log->record(AccessAction::Consent, [$contactId]);
		});
	}

	/**
	 * By her own act only, which the evidence shows. What she withdrew before stays withdrawn.
	 *
	 * @throws NotFound
	 * @throws Conflict there is none, or the act is older than it
	 * @throws SecretMissing
	 */
	public function liftObjection(int $contactId, ConsentMethod $method, int $claimedAt, Evidence $evidence): void {
		$this->book->open(function (Chain $chain) use ($contactId, $method, $claimedAt, $evidence): void {
			$contact = $this->contacts->find($contactId);
			$since = $contact->since(ContactMark::Objected);
			if ($since === 0) {
				throw new Conflict('no_objection');
			}
			if (!$method->isProof()) {
				throw new Conflict('own_act_needed');
			}
			$this->book->note($chain, $contactId, ConsentAction::ObjectionLifted, $method, $claimedAt, ['evidence' => $evidence->commitment]);
			foreach (ConsentChannel::cases() as $channel) {
				$this->suppressions->lift($contact->fields, $channel, Suppressions::EVERY_PURPOSE);
			}
			$this->marks->set($contactId, ContactMark::Objected, 0);
			$this->marks->heard($contactId, $claimedAt);
			$this->log->record(AccessAction::Consent, [$contactId]);
		});
	}

	/**
	 * Frozen until it is lifted (GDPR 18); again is nothing new.
	 *
	 * @throws NotFound
	 */
	public function restrict(int $contactId): void {
		$this->mark($contactId, ContactMark::Restricted, ConsentAction::Restricted, AccessAction::Restrict);
	}

	/** @throws NotFound */
	public function release(int $contactId): void {
		$this->mark($contactId, ContactMark::Restricted, ConsentAction::RestrictionLifted, AccessAction::Restrict);
	}

	/**
	 * She was told what is done with her data, with the notice that holds now (GDPR 13, 14).
	 *
	 * @throws NotFound
	 * @throws Conflict there is no notice to have told her
	 */
	public function inform(int $contactId): void {
		$version = $this->notices->current()->version ?? throw new Conflict('notice_missing');
		$this->mark($contactId, ContactMark::Informed, ConsentAction::Informed, AccessAction::Consent, ['notice' => $version]);
	}

	/** @param array<string, int|string> $more */
	private function mark(int $contactId, ContactMark $mark, ConsentAction $action, AccessAction $logged, array $more = []): void {
		$this->book->open(function (Chain $chain) use ($contactId, $mark, $action, $logged, $more): void {
			$contact = $this->contacts->find($contactId);
			$holds = $action !== ConsentAction::RestrictionLifted;
			if ($action !== ConsentAction::Informed && ($contact->since($mark) > 0) === $holds) {
				return;
			}
			$entry = $this->book->note($chain, $contactId, $action, ConsentMethod::System, 0, $more);
			$this->marks->set($contactId, $mark, $holds ? $entry->recordedAt : 0);
			$this->log->record($logged, [$contactId]);
		});
	}
}
