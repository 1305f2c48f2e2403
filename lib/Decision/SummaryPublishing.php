<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Ledger\Chain;
use OCP\AppFramework\Utility\ITimeFactory;

/** Lets a summary out, and binds it to the ledger. Its caller has the ledger open. */
final readonly class SummaryPublishing {
	public function __construct(
		private DecisionMapper $decisions,
		private DecisionBook $book,
		private DecisionWords $words,
		private DecisionNews $news,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	public function publish(Chain $chain, Decision $decision): void {
		$stored = $this->decisions->texts($decision->id)->summary;
		$this->decisions->follow($decision->id, ['publication' => Publication::Published->value, 'published_at' => $this->time->getTime()]);
		$this->book->write($chain, $decision, 'published', $this->viewer->id(), [
			'number' => $decision->number,
			'summary' => DecisionContent::summaryHash($decision, $stored),
		]);
		$this->words->putSummary($decision, $stored);
		$this->news->tell($decision->id, DecisionAction::Published);
	}
}
