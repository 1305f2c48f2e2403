<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentMethod;
use OCA\Socle\Consent\Consents;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\Recorders;

/** What the ledger of consents says of notices. */
final readonly class NoticeEvents {
	/** Events that one reading takes. */
	private const PAGE = 1000;

	public function __construct(
		private Ledger $ledger,
		private Recorders $recorders,
		private Consents $consents,
		private Viewer $viewer,
	) {
	}

	/**
	 * Nobody else publishes, and nobody records a consent, until it has ended.
	 *
	 * @template T
	 * @param callable(Chain): T $work
	 * @return T
	 */
	public function open(callable $work): mixed {
		return $this->ledger->append(LedgerName::Consent, $work);
	}

	/** From here on consents to an earlier one are to be renewed, where something else is done with the data. */
	public function published(Chain $chain, Notice $notice): void {
		$entry = $chain->append('', [
			'action' => ConsentAction::NoticePublished->value,
			'method' => ConsentMethod::System->value,
			'version' => $notice->version,
			'hash' => $notice->hash,
			'change' => $notice->change->value,
			'recorder' => $this->recorders->reference($this->viewer->id()),
		]);
		if ($notice->change === NoticeChange::Material) {
			$this->consents->afterMaterialChange($notice->version, $entry->recordedAt);
		}
	}

	/** @return array<int, string> the hash that each version had when it was published */
	public function hashes(): array {
		$hashes = [];
		$below = PHP_INT_MAX;
		do {
			$entries = $this->ledger->about(LedgerName::Consent, '', $below, self::PAGE);
			foreach ($entries as $entry) {
				$below = $entry->position;
				$said = $entry->said();
				[$version, $hash] = [$said['version'] ?? null, $said['hash'] ?? null];
				if (($said['action'] ?? '') === ConsentAction::NoticePublished->value && is_int($version) && is_string($hash)) {
					$hashes[$version] = $hash;
				}
			}
		} while (count($entries) === self::PAGE);
		return $hashes;
	}
}
