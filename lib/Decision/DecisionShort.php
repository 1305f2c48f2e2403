<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\CircleNames;
use OCA\Socle\Settings\DayWords;
use OCP\IL10N;

/** A decision in two lines, as other pages of the instance show it: what the person of this request may read of it, and no more. */
final readonly class DecisionShort {
	public function __construct(
		private DecisionRights $rights,
		private CircleNames $circles,
		private DecisionAddress $address,
		private DayWords $dayWords,
	) {
	}

	/**
	 * @param list<Decision> $decisions
	 * @return list<array{id: int, title: string, about: string, url: string}> without those that she may not know of
	 */
	public function describe(array $decisions, IL10N $l): array {
		$names = $decisions === [] ? [] : $this->circles->all();
		$described = [];
		foreach ($decisions as $decision) {
			$readable = $this->rights->readable($decision);
			if ($readable !== Readable::Nothing) {
				$about = [$names[$decision->circle] ?? '', $this->dayWords->short($decision->decidedOn, $l)];
				$described[] = [
					'id' => $decision->id,
					'title' => $this->title($decision, $readable, $l),
					'about' => implode(' · ', array_filter($about, static fn (string $text): bool => $text !== '')),
					'url' => $this->address->of($decision->id),
				];
			}
		}
		return $described;
	}

	private function title(Decision $decision, Readable $readable, IL10N $l): string {
		return match (true) {
			$readable === Readable::Summary => $l->t('%s, summary', [$decision->number]),
			$readable !== Readable::Full => $decision->number,
			$decision->number === '' => $decision->title === '' ? $l->t('Without a title') : $decision->title,
			default => "$decision->number, $decision->title",
		};
	}
}
