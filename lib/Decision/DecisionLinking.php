<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Ledger\Chain;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Settings\Calendar;

/** What a decision does to earlier ones: they are amended, superseded, revoked or kept, and say so themselves from then on. */
final readonly class DecisionLinking {
	public function __construct(
		private DecisionMapper $decisions,
		private DecisionParts $parts,
		private DecisionRights $rights,
		private DecisionBook $book,
		private Calendar $calendar,
	) {
	}

	/**
	 * @param array<int, LinkKind> $links
	 * @throws Invalid
	 */
	public function set(Decision $decision, array $links): void {
		$targets = $this->decisions->those(array_keys($links));
		foreach ($links as $id => $kind) {
			$target = $targets[$id] ?? null;
			if ($target === null || !$target->isAdopted() || $this->rights->readable($target) !== Readable::Full || !$this->reaches($decision, $target)) {
				throw new Invalid('link_unknown', 'links');
			}
		}
		$this->parts->setLinks($decision->id, $links);
	}

	/**
	 * In the transaction that adopts it: whoever comes second finds the earlier one ended.
	 *
	 * @throws Conflict
	 */
	public function apply(Chain $chain, Decision $decision, string $user): void {
		$links = $this->parts->links([$decision->id])[$decision->id] ?? [];
		$targets = $this->decisions->those(array_keys($links));
		foreach ($links as $id => $kind) {
			$target = $targets[$id] ?? throw new Conflict('link_unknown', 'links');
			if ($target->ending !== null || !$this->reaches($decision, $target)) {
				throw new Conflict('target_ended', 'links');
			}
			$ending = $kind->ending();
			$this->decisions->follow($id, $ending === null
				? ['next_review_on' => $decision->reviewOn, 'reminded_at' => 0]
				: ['last_day' => $this->lastDay($target, $decision), 'ending' => $ending->value, 'next_review_on' => '']);
			$this->book->write($chain, $target, $kind->act(), $user, ['by' => $decision->number, 'from' => $decision->startsOn]);
		}
	}

	/** One that has expired by itself before stays as long in force as it was. */
	private function lastDay(Decision $target, Decision $decision): string {
		return min($target->lastDay, $this->calendar->dayBefore($decision->startsOn));
	}

	/** A circle changes what it decided itself, and what it has inherited of a dissolved one. */
	private function reaches(Decision $decision, Decision $target): bool {
		return $target->id !== $decision->id && ($target->circle === $decision->circle || $this->rights->coordinates($target->circle) && $this->rights->inherits($target->circle));
	}
}
