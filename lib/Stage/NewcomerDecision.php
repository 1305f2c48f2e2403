<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Database\Database;

/** What was decided of a newcomer, written down together with who decided it. */
final readonly class NewcomerDecision {
	public function __construct(
		private NewcomerMapper $newcomers,
		private NewcomerLog $log,
		private Viewer $viewer,
		private Database $database,
	) {
	}

	/** @return bool false: somebody else decided it at the same moment */
	public function promote(string $user): bool {
		return $this->decide($user, NewcomerState::Waiting, NewcomerState::Promoting, NewcomerAction::Promoted, ['promoted_by' => $this->viewer->id()]);
	}

	/** @return bool false: somebody else decided it at the same moment */
	public function takeBack(string $user): bool {
		return $this->decide($user, NewcomerState::Promoted, NewcomerState::Returning, NewcomerAction::TakenBack, []);
	}

	/** Twice the same is once. */
	public function tick(string $user, string $step, bool $done): void {
		$this->database->atomically(function () use ($user, $step, $done): void {
			if ($done && $this->newcomers->tick($user, $step, $this->viewer->id())) {
				$this->log->record($user, NewcomerAction::Ticked, $step);
			}
			if (!$done && $this->newcomers->untick($user, $step)) {
				$this->log->record($user, NewcomerAction::Unticked, $step);
			}
		});
	}

	/** @return bool false: it was so before */
	public function setSponsor(string $user, string $sponsor): bool {
		return $this->database->atomically(function () use ($user, $sponsor): bool {
			if ($this->newcomers->find($user)?->sponsor === $sponsor) {
				return false;
			}
			$this->newcomers->setSponsor($user, $sponsor);
			$this->log->record($user, NewcomerAction::Sponsor, $sponsor);
			return true;
		});
	}

	/** @param array<string, string> $columns */
	private function decide(string $user, NewcomerState $from, NewcomerState $to, NewcomerAction $action, array $columns): bool {
		return $this->database->atomically(function () use ($user, $from, $to, $action, $columns): bool {
			$decided = $this->newcomers->move($user, $from, $to, $columns);
			if ($decided) {
				$this->log->record($user, $action);
			}
			return $decided;
		});
	}
}
