<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\Intention;
use OCA\Socle\Folder\CircleFolder;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Problem;

/** Compares one circle with what it intends, puts right what may be, and keeps what is left. */
final readonly class CircleReconciliation {
	public function __construct(
		private CircleCheck $check,
		private FolderCheck $folders,
		private DifferenceMapper $differences,
		private Repairs $repairs,
	) {
	}

	/** @return array<int, list<CircleFolder>> by circle */
	public function folders(): array {
		return $this->folders->all();
	}

	/** @return array<int, non-empty-array<int, Difference>> what was found before, by circle and by identifier */
	public function known(): array {
		return $this->differences->all();
	}

	/**
	 * @param list<string> $powerful groups that have a power
	 * @param list<CircleFolder> $folders of this circle
	 * @param array<int, Difference> $known of this circle, by identifier
	 * @param bool $asked whether somebody asked for all that can be put right
	 */
	public function run(Intention $intention, People $people, array $powerful, array $folders, array $known, bool $asked): void {
		$found = $this->check->compare($intention, $people, $powerful, $folders);
		$interrupted = $this->folders->wasInterrupted($intention->circle->id, $found);
		$repairs = array_filter($found, static fn (Difference $one): bool => $one->repair()->comesWithAll($asked)
			|| $interrupted && $one->kind->isOfFolder());
		$done = $this->tryAll($intention->circle, $repairs);
		$this->differences->replace($done > 0 ? $this->check->now($intention->circle) : $found, $known);
	}

	/**
	 * Puts one difference right, if it is still there.
	 *
	 * @param string $kind '' for all that may be put right without asking for each
	 * @throws Problem
	 */
	public function repair(Circle $circle, string $kind, string $account, string $detail): void {
		$found = $this->check->now($circle);
		if ($kind === '') {
			$this->tryAll($circle, array_filter($found, static fn (Difference $one): bool => $one->repair()->comesWithAll(true)));
		} else {
			$wanted = new Difference($circle->id, DifferenceKind::tryFrom($kind) ?? throw new Invalid('difference_gone', 'kind'), $account, $detail);
			if (array_filter($found, static fn (Difference $one): bool => $one->key() === $wanted->key()) === []) {
				throw new Conflict('difference_gone');
			}
			$this->repairs->repair($circle, $wanted);
		}
		$this->keep($circle);
	}

	/** What differs now is what is known of it. */
	public function keep(Circle $circle): void {
		$this->differences->replace($this->check->now($circle), $this->differences->of($circle->id));
	}

	/**
	 * What cannot be put right stays a difference, and the others are put right all the same. Putting one right of the rights
	 * to folders puts all of them right.
	 *
	 * @param array<int, Difference> $differences of one circle
	 * @return int how many were put right
	 */
	private function tryAll(Circle $circle, array $differences): int {
		$done = 0;
		$folders = false;
		foreach ($differences as $difference) {
			if ($difference->kind->isOfFolder() && $folders) {
				continue;
			}
			try {
				$this->repairs->repair($circle, $difference);
				$done++;
			} catch (Problem) {
				// it is reported
			}
			$folders = $folders || $difference->kind->isOfFolder();
		}
		return $done;
	}
}
