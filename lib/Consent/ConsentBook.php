<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Ledger\Entry;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\Recorders;
use OCA\Socle\Ledger\Subjects;
use OCA\Socle\Notice\Notices;
use OCA\Socle\Register\Contact;

/** Writes consents: the event in the ledger, and what holds after it, together or not at all. */
final readonly class ConsentBook {
	public function __construct(
		private Ledger $ledger,
		private Subjects $subjects,
		private Recorders $recorders,
		private ConsentMapper $consents,
		private Notices $notices,
		private Viewer $viewer,
	) {
	}

	/**
	 * What others record about the same person waits until it has ended, and is seen by whoever comes next.
	 *
	 * @template T
	 * @param callable(Chain): T $work
	 * @return T
	 */
	public function open(callable $work): mixed {
		return $this->ledger->append(LedgerName::Consent, $work);
	}

	/** @return array<string, Consent> see ConsentMapper::of() */
	public function of(Contact $contact): array {
		return $this->consents->of($contact->id);
	}

	/**
	 * Records all choices, or none.
	 *
	 * @param array<string, Consent> $now see of()
	 * @param array<string, Consent> $before what each choice starts from where it is not what the book says (see Consents)
	 * @return array<string, Consent> what holds after it, of the choices
	 * @throws ConsentRefused
	 */
	public function record(Chain $chain, Contact $contact, Recording $what, array $now, array $before = []): array {
		$subject = $this->subjects->of($contact->id);
		$material = $this->notices->lastMaterial();
		$after = [];
		foreach ($what->choices as $choice) {
			$key = $choice->key();
			$from = $before[$key] ?? $now[$key] ?? Consent::initial($contact->importId !== null);
			$this->mustBePossible($what, $choice, $from);
			$entry = $chain->append($subject->reference, array_filter([
				'action' => $what->action->value,
				'method' => $what->method->value,
				'purpose' => $choice->purpose->name,
				'channel' => $choice->channel->value,
				'claimed_at' => $what->claimedAt,
				'notice' => $what->notice === 0 ? $from->notice : $what->notice,
				'from' => $from->state->value,
				'evidence' => $what->evidence?->commitment,
				'valid_until' => $what->validUntil,
				'recorder' => $this->recorders->reference($this->viewer->id()),
			], static fn (int|string|null $value): bool => $value !== null && $value !== 0 && $value !== ''));
			$next = $from->after($entry, $material) ?? throw new ConsentRefused('consent_state', $choice, $from->state);
			$this->consents->put($contact->id, $choice->purpose->id, $choice->channel, $next, $contact->fields->sortKey(), isset($now[$key]));
			$after[$key] = $next;
		}
		return $after;
	}

	/**
	 * An event about the person as a whole.
	 *
	 * @param array<string, int|string> $more
	 */
	public function note(Chain $chain, int $contactId, ConsentAction $action, ConsentMethod $method, int $claimedAt, array $more = []): Entry {
		return $chain->append($this->subjects->of($contactId)->reference, ['action' => $action->value, ...array_filter([
			'method' => $method->value,
			'claimed_at' => $claimedAt,
			'recorder' => $this->recorders->reference($this->viewer->id()),
			...$more,
		], static fn (int|string $value): bool => $value !== 0 && $value !== '')]);
	}

	/** @throws ConsentRefused */
	private function mustBePossible(Recording $what, Choice $choice, Consent $from): void {
		if (ConsentRules::after($from->state, $from->lapsesTo, $what->action, $what->method->isProof()) === null) {
			throw new ConsentRefused('consent_state', $choice, $from->state);
		}
		if ($from->state->isNo() && $what->claimedAt <= $from->claimedAt) {
			throw new ConsentRefused('older_than_refusal', $choice, $from->state);
		}
	}
}
