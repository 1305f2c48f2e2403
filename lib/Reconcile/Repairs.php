<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleAction;
use OCA\Socle\Circle\CircleLog;
use OCA\Socle\Circle\CircleMapping;
use OCA\Socle\Circle\CirclePeople;
use OCA\Socle\Folder\Folders;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;

/** Puts differences right; each is on record in the circle. */
final readonly class Repairs {
	public function __construct(
		private CircleMapping $mapping,
		private CirclePeople $people,
		private MandateRepair $mandates,
		private Folders $folders,
		private CircleLog $log,
	) {
	}

	/**
	 * @throws Conflict
	 * @throws Invalid
	 * @throws NotFound
	 */
	public function repair(Circle $circle, Difference $difference): void {
		if ($difference->repair() === Repair::None) {
			throw new Conflict('not_repairable');
		}
		match ($difference->kind) {
			DifferenceKind::MembersCount => $this->mapping->count($circle->id),
			DifferenceKind::MandateName => $this->mandates->rename($difference->account),
			DifferenceKind::MandateOutside => $this->mandates->end($circle, (int)$difference->detail),
			DifferenceKind::Outsider, DifferenceKind::Newcomer, DifferenceKind::Disabled => $this->people->remove($circle, $difference->detail, $difference->account, true),
			DifferenceKind::GroupGone => $this->mapping->forget($difference->detail),
			DifferenceKind::FolderUnfinished, DifferenceKind::FolderRenamed, DifferenceKind::RightMissing, DifferenceKind::RightSurplus,
			DifferenceKind::RightWrites, DifferenceKind::RightReadsOnly => $this->folders->apply($circle),
			default => throw new Conflict('not_repairable'),
		};
		$this->log->record($circle->id, CircleAction::Repaired, $difference->account, $difference->kind->value);
	}
}
