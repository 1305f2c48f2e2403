<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Digest;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Decision\DecisionMorning;
use OCA\Socle\Ledger\Head;
use OCA\Socle\Ledger\Heads;
use OCA\Socle\Settings\Calendar;
use OCP\IL10N;

/**
 * What waits for the person of this request, in words that a mail may carry. Keepers find the heads of the ledgers in theirs,
 * where something was written since: whoever keeps such a mail can prove later that nothing was changed.
 */
final readonly class DigestContent {
	public function __construct(
		private DecisionMorning $decisions,
		private DigestLines $lines,
		private Heads $heads,
		private Viewer $viewer,
		private Calendar $calendar,
	) {
	}

	/**
	 * @param string $since the day of the mail before
	 * @return list<string> paragraphs; none: there is nothing to say
	 */
	public function since(string $since, IL10N $l): array {
		$paragraphs = [
			$this->lines->of($l->t('Your advice is asked:'), $this->decisions->proposals(), $l),
			$this->lines->of($l->t('Someone objects to what you proposed:'), $this->decisions->objected(), $l),
			$this->lines->of($l->t('To publish by the circles that you coordinate:'), $this->decisions->debts(), $l),
			$this->lines->of($l->t('To review in your circles within two weeks:'), $this->decisions->reviews(), $l),
			$this->lines->of($l->t('Adopted:'), $this->decisions->adoptedSince($since), $l),
			$this->ledgers($since, $l),
		];
		return array_values(array_filter($paragraphs, static fn (string $paragraph): bool => $paragraph !== ''));
	}

	private function ledgers(string $since, IL10N $l): string {
		if (!$this->viewer->may(Capability::ConsentsRead)) {
			return '';
		}
		$heads = $this->heads->all();
		$new = array_filter($heads, fn (Head $head): bool => $head->recordedAt >= $this->calendar->midnight($since));
		return $new === [] ? '' : implode("\n", [
			$l->t('Heads of the ledgers, to be kept:'),
			...array_map(static fn (Head $head): string => "- {$head->note()}", array_filter($heads, static fn (Head $head): bool => $head->position > 0)),
		]);
	}
}
