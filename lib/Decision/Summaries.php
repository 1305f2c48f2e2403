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
use OCA\Socle\Problem\NotFound;

/**
 * What a private circle owes to all members: the summary of what it decided. Its members write it, its coordinators approve and
 * publish it. Once it is out it never changes, and the ledger says so.
 */
final readonly class Summaries {
	public function __construct(
		private DecisionRights $rights,
		private DecisionMapper $decisions,
		private DecisionRules $rules,
		private DecisionBook $book,
		private SummaryPublishing $publishing,
		private DecisionNews $news,
	) {
	}

	/**
	 * Whatever was approved before has to be approved again.
	 *
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function write(int $id, string $summary): void {
		$this->rights->write($id);
		$summary = $this->rules->text('summary', $summary);
		// in turn with whoever publishes: nothing is written under what is out
		$this->book->open(function () use ($id, $summary): void {
			$this->owing($this->rights->write($id));
			$this->decisions->changeTexts($id, ['summary' => $summary]);
			$this->decisions->follow($id, ['publication' => ($summary === '' ? Publication::Due : Publication::Written)->value]);
			$this->news->tell($id, DecisionAction::SummaryWritten);
		});
	}

	/**
	 * @param string $summary that she read: nobody approves what somebody else has just changed
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function approve(int $id, string $summary): void {
		$this->rights->adopt($id);
		$this->book->open(function () use ($id, $summary): void {
			$decision = $this->owing($this->rights->adopt($id));
			$this->mustBe($decision, Publication::Written, $summary);
			$this->decisions->follow($id, ['publication' => Publication::Approved->value]);
		});
	}

	/**
	 * @param string $summary that she read
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function publish(int $id, string $summary): void {
		$this->rights->adopt($id);
		$this->book->open(function (Chain $chain) use ($id, $summary): void {
			$decision = $this->owing($this->rights->adopt($id));
			$this->mustBe($decision, Publication::Approved, $summary);
			$this->publishing->publish($chain, $decision);
		});
	}

	/** @throws Conflict */
	private function owing(Decision $decision): Decision {
		return $decision->isAdopted() && $decision->publication->isDebt() ? $decision : throw new Conflict('nothing_to_publish');
	}

	/** @throws Conflict */
	private function mustBe(Decision $decision, Publication $state, string $summary): void {
		if ($decision->publication !== $state) {
			throw new Conflict($state === Publication::Approved ? 'summary_not_approved' : 'summary_not_written', 'summary');
		}
		if (trim(str_replace("\r\n", "\n", $summary)) !== $this->decisions->texts($decision->id)->summary) {
			throw new Conflict('conflict', 'summary');
		}
	}
}
