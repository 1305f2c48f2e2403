<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Ledger\Chain;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\NotFound;

/** Binds what an adopted decision says to the ledger, and makes it findable. */
final readonly class DecisionSealing {
	public function __construct(
		private DecisionMapper $decisions,
		private DecisionContent $content,
		private DecisionLinking $linking,
		private DecisionBook $book,
		private DecisionWords $words,
		private DecisionNews $news,
	) {
	}

	/**
	 * @throws Conflict
	 * @throws NotFound
	 */
	public function seal(Chain $chain, int $id, string $user): void {
		$decision = $this->decisions->find($id) ?? throw new NotFound();
		$hash = $this->content->hash($decision);
		$act = $decision->origin === DecisionOrigin::TakenOver ? DecisionAction::TakenOver : DecisionAction::Adopted;
		$entry = $this->book->write($chain, $decision, $act->value, $user, [
			'number' => $decision->number,
			'circle' => $decision->circle,
			'private' => $decision->private,
			'content' => $hash,
		]);
		$this->decisions->seal($id, $hash, $entry->position);
		$this->linking->apply($chain, $decision, $user);
		$this->words->put($decision, $this->decisions->texts($id));
		$this->news->tell($id, $act);
	}
}
