<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use Exception;
use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Ledger\Entry;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Retention\Period;
use OCA\Socle\Retention\Periods;
use OCA\Socle\Suppression\Addresses;
use OCA\Socle\Suppression\SecretMissing;
use OCA\Socle\Suppression\Suppressions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Security\ICrypto;

/**
 * What stays of someone who was erased as long as a claim is possible (GDPR 17.3(e)): which events of the ledger were about
 * her. Encrypted with a key made of the secret and her address: whoever has the whole instance and not the address learns
 * nothing from it, not even which events belong together.
 */
final readonly class SealedProofs {
	/** A telephone is one address, whether one speaks or writes to it. */
	private const CHANNELS = [ConsentChannel::Email, ConsentChannel::Phone, ConsentChannel::Post];

	public function __construct(
		private SealedProofMapper $proofs,
		private Suppressions $suppressions,
		private ICrypto $crypto,
		private Periods $periods,
		private ITimeFactory $time,
	) {
	}

	/**
	 * For writers, who hold the consent ledger.
	 *
	 * @param list<Entry> $entries about her, in their order
	 * @throws SecretMissing
	 */
	public function seal(ContactFields $fields, array $entries): void {
		$text = json_encode(array_map(SealedEvent::of(...), $entries), JSON_THROW_ON_ERROR);
		$secret = $this->suppressions->secret();
		$seals = [];
		foreach (self::CHANNELS as $channel) {
			foreach (Addresses::of($fields, $channel) as $address) {
				$seals[] = [self::keyed($secret, 'find', $channel, $address), $this->crypto->encrypt($text, self::keyed($secret, 'open', $channel, $address))];
			}
		}
		$now = $this->time->getTime();
		$this->proofs->add($seals, $now, $this->periods->after(Period::Proof, $now));
	}

	/** @return int how many addresses would open it */
	public static function addresses(ContactFields $fields): int {
		return array_sum(array_map(static fn (ConsentChannel $channel): int => count(Addresses::of($fields, $channel)), self::CHANNELS));
	}

	/**
	 * What opens with one of these addresses.
	 *
	 * @return list<array{sealed_at: int, expires_at: int, events: list<SealedEvent>}>
	 * @throws SecretMissing
	 */
	public function open(ContactFields $fields): array {
		$secret = $this->suppressions->knownSecret();
		if ($secret === null) {
			return [];
		}
		$opened = [];
		foreach (self::CHANNELS as $channel) {
			foreach (Addresses::of($fields, $channel) as $address) {
				foreach ($this->proofs->find(self::keyed($secret, 'find', $channel, $address), $this->time->getTime()) as $proof) {
					$opened[] = [
						'sealed_at' => $proof['sealed_at'],
						'expires_at' => $proof['expires_at'],
						'events' => $this->events($proof['sealed'], self::keyed($secret, 'open', $channel, $address)),
					];
				}
			}
		}
		return $opened;
	}

	/** @return list<SealedEvent> none where it was damaged */
	private function events(string $sealed, string $key): array {
		try {
			$said = json_decode($this->crypto->decrypt($sealed, $key), true);
		} catch (Exception) {
			return [];
		}
		return array_map(SealedEvent::read(...), array_values(array_filter(is_array($said) ? $said : [], is_array(...))));
	}

	/** Finding and opening need different keys, and neither is the fingerprint of the suppression list: none tells another. */
	private static function keyed(string $secret, string $use, ConsentChannel $channel, string $address): string {
		return hash_hmac('sha256', "sealed proof:$use:$channel->value:$address", $secret);
	}
}
