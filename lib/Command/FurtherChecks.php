<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Command;

use OCA\Socle\Decision\DecisionCheck;
use OCA\Socle\Evidence\EvidenceCheck;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Notice\NoticeCheck;

/**
 * What `socle:ledger:verify` looks at after the chains: what lies beside the ledgers, and what their entries speak of. A
 * further check is one more line in all().
 */
final readonly class FurtherChecks {
	public function __construct(
		private Ledger $ledger,
		private NoticeCheck $notices,
		private EvidenceCheck $evidences,
		private DecisionCheck $decisions,
	) {
	}

	/** @return array<string, list<array{what: string, reason: string}>> by the check's name, what is not as it was */
	public function all(): array {
		return [
			'ledgers' => self::each($this->ledger->strangers(), static fn (string $name): array => ['what' => $name, 'reason' => 'unknown']),
			'notices' => self::each($this->notices->tampered(), static fn (int $version): array => ['what' => "version $version", 'reason' => 'changed']),
			'evidences' => self::each($this->evidences->problems(), static fn (array $problem): array => [
				'what' => "evidence {$problem['id']} of contact {$problem['contact_id']}", 'reason' => $problem['reason'],
			]),
			'decisions' => self::each($this->decisions->problems(), static fn (array $problem): array => [
				'what' => "decision {$problem['number']}", 'reason' => $problem['reason'],
			]),
		];
	}

	/**
	 * @template T
	 * @param iterable<T> $problems
	 * @param callable(T): array{what: string, reason: string} $say
	 * @return list<array{what: string, reason: string}>
	 */
	private static function each(iterable $problems, callable $say): array {
		$said = [];
		foreach ($problems as $problem) {
			$said[] = $say($problem);
		}
		return $said;
	}
}
