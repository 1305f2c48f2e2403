<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\ResponseDefinitions;

/**
 * What belongs to a decision besides its texts, for those who read all of it; and what it does to others, which says no more of
 * those than they may know.
 *
 * @psalm-import-type SocleDecisionPerson from ResponseDefinitions
 * @psalm-import-type SocleDecisionDocument from ResponseDefinitions
 * @psalm-import-type SocleDecisionLink from ResponseDefinitions
 */
final readonly class DecisionDetails {
	public function __construct(
		private DecisionMapper $decisions,
		private DecisionParts $parts,
		private DecisionRows $rows,
		private DecisionRights $rights,
		private DecisionHands $hands,
	) {
	}

	/**
	 * @return array{
	 *     method: string,
	 *     votes: ?array{for: int, against: int, abstained: int},
	 *     ends_on: string,
	 *     review_on: string,
	 *     people: list<SocleDecisionPerson>,
	 *     documents: list<SocleDecisionDocument>,
	 *     tags: list<string>,
	 *     links: list<SocleDecisionLink>,
	 *     linked_by: list<SocleDecisionLink>,
	 *     minutes: ?int,
	 *     author: string,
	 *     author_name: string,
	 *     adopted_at: int,
	 *     adopted_by_name: string,
	 * }
	 */
	public function of(Decision $decision, bool $fully): array {
		$ids = $fully ? [$decision->id] : [];
		return [
			'method' => $fully ? $decision->method->value ?? '' : '',
			'votes' => $fully ? $decision->votes?->describe() : null,
			'ends_on' => $fully ? $decision->endsOn : '',
			'review_on' => $fully ? $decision->reviewOn : '',
			'people' => array_map(self::person(...), $this->parts->people($ids)[$decision->id] ?? []),
			'documents' => array_map(static fn (DecisionDocument $document): array => $document->describe(), $this->parts->documents($ids)[$decision->id] ?? []),
			'tags' => $this->parts->tags($ids)[$decision->id] ?? [],
			'links' => $this->links($this->parts->links($ids)[$decision->id] ?? []),
			'linked_by' => $this->links($fully ? $this->parts->linkedBy($decision->id) : []),
			'minutes' => $fully ? $decision->minutes : null,
			'author' => $fully ? $decision->author : '',
			'author_name' => $fully ? $this->hands->name($decision->author) : '',
			'adopted_at' => $decision->adoptedAt,
			'adopted_by_name' => $fully ? $this->hands->name($decision->adoptedBy) : '',
		];
	}

	/**
	 * @param array<int, LinkKind> $links by the other one
	 * @return list<SocleDecisionLink> without those that she may not know of
	 */
	private function links(array $links): array {
		$others = $this->decisions->those(array_keys($links));
		$described = [];
		foreach ($links as $id => $kind) {
			$other = $others[$id] ?? null;
			if ($other !== null && $this->rights->readable($other) !== Readable::Nothing) {
				$described[] = $this->rows->link($kind, $other);
			}
		}
		return $described;
	}

	/** @return SocleDecisionPerson */
	private static function person(DecisionPerson $person): array {
		return ['id' => $person->id, 'user' => $person->user, 'name' => $person->name, 'redacted' => $person->redactedAt !== 0];
	}
}
