<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Problem\NotFound;

/**
 * The name of somebody who was present, taken out of a decision for good, as when she is erased. The ledger says that it was,
 * and still verifies: the decision's hash holds a commitment in place of the name.
 */
final readonly class DecisionRedaction {
	public function __construct(
		private DecisionRights $rights,
		private DecisionMapper $decisions,
		private DecisionParts $parts,
		private DecisionBook $book,
		private Viewer $viewer,
		private RedactionNews $news,
	) {
	}

	/**
	 * For the circle's coordinators, and for keepers who may read it: they answer for erasures. What was decided in the same
	 * meeting names the same people: she goes out of all of it.
	 *
	 * @throws NotFound
	 */
	public function redact(int $id, int $person): void {
		$decision = $this->rights->readFully($id);
		if (!$this->may($decision)) {
			throw new NotFound();
		}
		$this->book->open(function (Chain $chain) use ($decision, $person): void {
			$present = $this->person($decision, $person) ?? throw new NotFound();
			foreach ($decision->minutes === null ? [$decision] : $this->decisions->ofMinutes($decision->minutes) as $other) {
				foreach ($this->parts->people([$other->id])[$other->id] ?? [] as $same) {
					if ($same->user === $present->user && $same->name === $present->name) {
						$this->takeOut($chain, $other, $same);
					}
				}
			}
		});
	}

	public function may(Decision $decision): bool {
		return $this->rights->coordinates($decision->circle) || $this->viewer->may(Capability::RightsHandle);
	}

	/** Wherever an account was present, for whoever erases the person. */
	public function ofAccount(string $user): void {
		$presences = $this->parts->presences($user);
		if ($presences === []) {
			return;
		}
		$this->book->open(function (Chain $chain) use ($presences): void {
			$decisions = $this->decisions->those(array_map(static fn (DecisionPerson $person): int => $person->decision, $presences));
			foreach ($presences as $person) {
				$decision = $decisions[$person->decision] ?? null;
				if ($decision !== null) {
					$this->takeOut($chain, $decision, $person);
				}
			}
		});
	}

	private function person(Decision $decision, int $id): ?DecisionPerson {
		foreach ($this->parts->people([$decision->id])[$decision->id] ?? [] as $present) {
			if ($present->id === $id) {
				return $present;
			}
		}
		return null;
	}

	private function takeOut(Chain $chain, Decision $decision, DecisionPerson $person): void {
		if ($person->redactedAt !== 0) {
			return;
		}
		$this->parts->redact($person->id, $this->news->now());
		if ($decision->isAdopted()) {
			$this->book->write($chain, $decision, 'redacted', $this->viewer->id(), ['person' => $person->commitment]);
		}
		$this->news->tell(new PersonRedacted($decision, $person->user, $person->name));
	}
}
