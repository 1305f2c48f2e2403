<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Suppression;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Register\ContactFields;

/**
 * Addresses that must never be written to again, as keyed fingerprints: they survive the erasure of the person and her
 * return in another list (GDPR 21, recital 65). Writers hold the consent ledger.
 */
final readonly class Suppressions {
	/** In place of a purpose: whatever it is for. */
	public const EVERY_PURPOSE = 0;

	public function __construct(
		private SuppressionMapper $suppressions,
		private SuppressionSecret $secret,
	) {
	}

	/**
	 * Makes the secret where there is none yet: for writers.
	 *
	 * @throws SecretMissing
	 */
	public function fingerprint(ConsentChannel $channel, string $address): string {
		return self::keyed($this->secret(), $channel, $address);
	}

	/** Whether fingerprints can be compared: without that, nobody can be written to. */
	public function isWorking(): bool {
		try {
			return $this->knownSecret() !== null || $this->suppressions->isEmpty();
		} catch (SecretMissing) {
			return false;
		}
	}

	/**
	 * @return array<int, int> since when, by purpose (EVERY_PURPOSE for all of them), of any of her addresses of a channel
	 * @throws SecretMissing
	 */
	public function purposes(ContactFields $fields, ConsentChannel $channel): array {
		$secret = $this->knownSecret();
		return $secret === null ? [] : $this->suppressions->purposes($channel, array_map(
			static fn (string $address): string => self::keyed($secret, $channel, $address),
			Addresses::of($fields, $channel),
		));
	}

	/**
	 * @param int $purposeId EVERY_PURPOSE for all
	 * @throws SecretMissing
	 */
	public function add(ContactFields $fields, ConsentChannel $channel, int $purposeId, SuppressionReason $reason, int $event, int $at): void {
		$this->suppressions->add($channel, $this->fingerprints($fields, $channel), $purposeId, $reason, $event, $at);
	}

	/**
	 * By her own act only.
	 *
	 * @throws SecretMissing
	 */
	public function lift(ContactFields $fields, ConsentChannel $channel, int $purposeId): void {
		$this->suppressions->remove($channel, $this->fingerprints($fields, $channel), $purposeId);
	}

	/**
	 * @param list<ContactFields> $people some hundred
	 * @return list<bool> for each, whether one of her addresses is on the list, for some purpose
	 * @throws SecretMissing
	 */
	public function among(array $people): array {
		$suppressed = array_fill(0, count($people), false);
		$secret = $people === [] ? null : $this->knownSecret();
		if ($secret === null || $this->suppressions->isEmpty()) {
			return $suppressed;
		}
		foreach (ConsentChannel::cases() as $channel) {
			$positions = [];
			foreach ($people as $position => $fields) {
				foreach (Addresses::of($fields, $channel) as $address) {
					$positions[self::keyed($secret, $channel, $address)][] = $position;
				}
			}
			foreach (array_chunk(array_map(strval(...), array_keys($positions)), 500) as $fingerprints) {
				foreach (array_keys($this->suppressions->among($channel, $fingerprints)) as $fingerprint) {
					foreach ($positions[$fingerprint] ?? [] as $position) {
						$suppressed[$position] = true;
					}
				}
			}
		}
		return array_values($suppressed);
	}

	/**
	 * @return list<string>
	 * @throws SecretMissing
	 */
	private function fingerprints(ContactFields $fields, ConsentChannel $channel): array {
		return array_map(fn (string $address): string => $this->fingerprint($channel, $address), Addresses::of($fields, $channel));
	}

	/**
	 * For writers, who hold the consent ledger: made where there is none yet.
	 *
	 * @throws SecretMissing
	 */
	public function secret(): string {
		return $this->secret->find() ?? $this->secret->findAnew() ?? ($this->suppressions->isEmpty() ? $this->secret->make() : throw new SecretMissing());
	}

	/**
	 * @return ?string null: nothing is on the list
	 * @throws SecretMissing
	 */
	public function knownSecret(): ?string {
		return $this->secret->find() ?? ($this->suppressions->isEmpty() ? null : $this->secret->findAnew() ?? throw new SecretMissing());
	}

	private static function keyed(string $secret, ConsentChannel $channel, string $address): string {
		return hash_hmac('sha256', $channel->value . ':' . $address, $secret);
	}
}
