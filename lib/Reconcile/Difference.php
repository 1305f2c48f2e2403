<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Database\Row;

/** One thing in which what is differs from what a circle intends. */
final readonly class Difference {
	/**
	 * @param string $account whom it is about; '' for nobody
	 * @param string $detail what else tells it from another one, as its kind needs: a right, a group, a mandate, a folder
	 * @param int $foundAt since when it is known; 0: it was found just now
	 */
	public function __construct(
		public int $circle,
		public DifferenceKind $kind,
		public string $account = '',
		public string $detail = '',
		public int $foundAt = 0,
	) {
	}

	/** @return ?self null for a kind that there no longer is */
	public static function of(Row $row): ?self {
		$kind = DifferenceKind::tryFrom($row->text('kind'));
		return $kind === null ? null : new self($row->int('circle_id'), $kind, $row->text('account'), $row->text('detail'), $row->int('found_at'));
	}

	/** What tells it from every other one. */
	public function key(): string {
		return implode("\0", [(string)$this->circle, $this->kind->value, $this->account, $this->detail]);
	}

	public function repair(): Repair {
		return $this->kind->isOfFolder() && FolderDetail::parse($this->detail)->linked ? Repair::None : $this->kind->repair();
	}

	public function knownSince(int $at): self {
		return new self($this->circle, $this->kind, $this->account, $this->detail, $at);
	}
}
