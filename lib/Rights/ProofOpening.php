<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCA\Socle\Register\Channel;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Register\ContactPoint;
use OCA\Socle\Register\Reach;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Suppression\SecretMissing;

/**
 * Opens the sealed proof of someone who was erased, for whoever has her address.
 *
 * @psalm-import-type SocleProof from ResponseDefinitions
 * @psalm-import-type SocleProofList from ResponseDefinitions
 */
final readonly class ProofOpening {
	public function __construct(
		private SealedProofs $proofs,
		private Ledger $ledger,
		private Reach $reach,
		private AccessLog $log,
	) {
	}

	/**
	 * @param string $address mail or telephone
	 * @param array<string, string> $postal given_name, family_name, street, postcode and commune, for somebody who has neither
	 * @return SocleProofList of the same shape whether there is one or none
	 * @throws Invalid
	 * @throws SecretMissing
	 */
	public function open(string $address, array $postal): array {
		$address = Text::check('address', $address, 255);
		$texts = [];
		foreach ([ContactField::GivenName, ContactField::FamilyName, ContactField::Street, ContactField::Postcode, ContactField::Commune] as $field) {
			$texts[$field->value] = Text::check($field->value, $postal[$field->value] ?? '', $field->limit());
		}
		if ($address === '' && implode('', $texts) === '') {
			throw new Invalid('required', 'address');
		}
		$points = [];
		foreach (Channel::cases() as $channel) {
			$normalised = $address === '' ? null : $this->reach->normalise($channel, $address);
			if ($normalised !== null) {
				$points[] = new ContactPoint($channel, $address, $normalised);
			}
		}
		$this->log->record(AccessAction::Evidence, []);
		return ['proofs' => array_map($this->describe(...), $this->proofs->open(new ContactFields($texts, $points, [])))];
	}

	/**
	 * @param array{sealed_at: int, expires_at: int, events: list<SealedEvent>} $proof
	 * @return SocleProof
	 */
	private function describe(array $proof): array {
		return [
			'sealed_at' => $proof['sealed_at'],
			'expires_at' => $proof['expires_at'],
			'events' => array_map(fn (SealedEvent $event): array => [
				'position' => $event->position,
				'hash' => $event->hash,
				'recorded_at' => $event->recordedAt,
				'action' => $event->text('action'),
				'method' => $event->text('method'),
				'purpose' => $event->text('purpose'),
				'channel' => $event->text('channel'),
				'claimed_at' => $event->number('claimed_at'),
				'notice' => $event->number('notice'),
				'in_ledger' => hash_equals($this->ledger->at(LedgerName::Consent, $event->position)->hash ?? '', $event->hash),
			], $proof['events']),
		];
	}
}
