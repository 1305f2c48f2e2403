<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentBook;
use OCA\Socle\Consent\ConsentMethod;
use OCA\Socle\Import\ImportTraces;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Ledger\Entry;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Register\Contact;
use OCA\Socle\Register\ContactService;
use OCA\Socle\Register\ContactWrites;
use OCA\Socle\ResponseDefinitions;

/**
 * Takes someone out of every table and folder.
 *
 * @psalm-import-type SocleErasure from ResponseDefinitions
 */
final readonly class Leaving {
	public function __construct(
		private ConsentBook $book,
		private EventsAbout $events,
		private ContactService $contacts,
		private ContactWrites $writes,
		private ImportTraces $traces,
		private AccessLog $log,
	) {
	}

	/**
	 * @return SocleErasure
	 * @throws NotFound
	 */
	public function preview(int $contactId): array {
		$contact = $this->contacts->open($contactId);
		$events = count($this->recorded($contactId));
		return [
			'addresses' => SealedProofs::addresses($contact->fields),
			'events' => $events,
			'shared' => $this->contacts->sharing($contact),
		];
	}

	/**
	 * Nothing is recorded about her meanwhile: whoever records holds the same ledger.
	 *
	 * @param callable(Chain, Contact): void $work
	 * @throws NotFound
	 */
	public function open(int $contactId, callable $work): void {
		$this->book->open(function (Chain $chain) use ($contactId, $work): void {
			$work($chain, $this->writes->hold($contactId));
		});
	}

	/** @return list<Entry> in their order */
	public function recorded(int $contactId): array {
		return $this->events->of($contactId);
	}

	/** The last event about her. */
	public function note(Chain $chain, int $contactId, ErasureReason $reason): Entry {
		return $this->book->note($chain, $contactId, ConsentAction::Erased, ConsentMethod::System, 0, ['reason' => $reason->value]);
	}

	public function leave(Contact $contact, ErasureReason $reason): void {
		$this->traces->forget($contact);
		$this->writes->delete([$contact->id]);
		$this->log->record($reason === ErasureReason::Mistake ? AccessAction::Delete : AccessAction::Erase, [$contact->id]);
	}
}
