<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Evidence\Evidences;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;

/** What a keeper says about someone as a whole, checked (see Standing). */
final readonly class StandingInput {
	public function __construct(
		private Standing $standing,
		private ConsentInput $input,
		private Evidences $evidences,
	) {
	}

	/**
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function object(int $contactId, string $method, int $claimedAt): void {
		$this->standing->object($contactId, $this->method($method), $this->input->claimed($claimedAt));
	}

	/**
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function liftObjection(int $contactId, string $method, int $claimedAt, int $evidence): void {
		$method = $this->method($method);
		$shown = $evidence === 0 ? throw new Invalid('evidence_required', 'evidence') : $this->evidences->find($contactId, $evidence);
		$this->standing->liftObjection($contactId, $method, $this->input->claimed($claimedAt), $shown);
	}

	/**
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function inform(int $contactId): void {
		$this->standing->inform($contactId);
	}

	/** @throws Invalid */
	private function method(string $method): ConsentMethod {
		$method = ConsentMethod::tryFrom($method);
		return in_array($method, [ConsentMethod::Paper, ConsentMethod::Oral, ConsentMethod::Email], true)
			? $method
			: throw new Invalid('method_unknown', 'method');
	}
}
