<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Digest;

use OCA\Socle\Circle\CircleNames;
use OCA\Socle\Decision\Decision;
use OCA\Socle\Decision\DecisionAddress;
use OCA\Socle\Decision\DecisionNaming;
use OCP\IL10N;

/** Decisions in a mail: a line for each, with its address. */
final readonly class DigestLines {
	private const MOST = 10;

	public function __construct(
		private CircleNames $circles,
		private DecisionNaming $naming,
		private DecisionAddress $address,
	) {
	}

	/** @param list<Decision> $decisions */
	public function of(string $heading, array $decisions, IL10N $l): string {
		if ($decisions === []) {
			return '';
		}
		$names = $this->circles->all();
		$lines = array_map(function (Decision $decision) use ($names, $l): string {
			$what = [$this->naming->of($decision), $l->t('circle "%s"', [$names[$decision->circle] ?? ''])];
			return '- ' . implode(', ', array_filter($what, static fn (string $text): bool => $text !== '')) . "\n  {$this->address->of($decision->id)}";
		}, array_slice($decisions, 0, self::MOST));
		$more = count($decisions) - self::MOST;
		return implode("\n", [$heading, ...$lines, ...($more > 0 ? ['- ' . $l->n('%n more', '%n more', $more)] : [])]);
	}
}
