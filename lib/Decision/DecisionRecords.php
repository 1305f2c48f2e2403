<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;

/**
 * Decisions with all that they say, for what is printed and for what is taken away: as many texts at a time as one page has, however
 * many there are. Each as far as the person of this request may read it.
 *
 * @psalm-import-type SocleDecisionLink from ResponseDefinitions
 * @psalm-import-type SocleDecisionRecord from ResponseDefinitions
 * @psalm-import-type SocleDecisionRecordPage from ResponseDefinitions
 */
final readonly class DecisionRecords {
	/** Texts may be long: twenty of the longest are 8 MB. */
	private const PAGE = 20;

	public function __construct(
		private DecisionList $list,
		private DecisionRows $rows,
		private DecisionRights $rights,
		private DecisionMapper $decisions,
		private DecisionParts $parts,
	) {
	}

	/**
	 * @return SocleDecisionRecordPage
	 * @throws Invalid
	 */
	public function page(DecisionFilter $filter, ?string $cursor): array {
		[$decisions, $next] = $this->list->decisions($filter, $cursor, self::PAGE);
		return ['decisions' => $this->describe($decisions), 'next' => $next];
	}

	/** @return iterable<SocleDecisionRecord> */
	public function each(DecisionFilter $filter): iterable {
		$cursor = null;
		do {
			['decisions' => $records, 'next' => $cursor] = $this->page($filter, $cursor);
			yield from $records;
		} while ($cursor !== null);
	}

	/**
	 * @param list<Decision> $decisions
	 * @return list<SocleDecisionRecord>
	 */
	private function describe(array $decisions): array {
		$known = array_column($decisions, null, 'id');
		$rows = $this->rows->describe($decisions);
		$full = array_column(array_filter($rows, static fn (array $row): bool => $row['readable'] === Readable::Full->value), 'id');
		$texts = $this->decisions->allTexts(array_column(array_filter($rows, static fn (array $row): bool => $row['readable'] !== Readable::Mention->value), 'id'));
		$people = $this->parts->people($full);
		$tags = $this->parts->tags($full);
		$links = $this->links($full);
		$records = [];
		foreach ($rows as $row) {
			$id = $row['id'];
			$decision = $row['readable'] === Readable::Full->value ? $known[$id] : null;
			$records[] = [
				...$row,
				'text' => $decision === null ? '' : $texts[$id]->text ?? '',
				'context' => $decision === null ? '' : $texts[$id]->context ?? '',
				'summary' => $texts[$id]->summary ?? '',
				'method' => $decision->method->value ?? '',
				'votes' => $decision?->votes?->describe(),
				'people' => self::names($people[$id] ?? []),
				'tags' => $tags[$id] ?? [],
				'links' => $links[$id] ?? [],
				'content_hash' => $known[$id]->contentHash,
			];
		}
		return $records;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, list<SocleDecisionLink>> by decision
	 */
	private function links(array $ids): array {
		$links = $this->parts->links($ids);
		$targets = $this->decisions->those(array_merge(...array_map(array_keys(...), array_values($links))));
		$described = [];
		foreach ($links as $id => $kinds) {
			foreach ($kinds as $target => $kind) {
				if (isset($targets[$target]) && $this->rights->readable($targets[$target]) !== Readable::Nothing) {
					$described[$id][] = $this->rows->link($kind, $targets[$target]);
				}
			}
		}
		return $described;
	}

	/**
	 * @param list<DecisionPerson> $people
	 * @return list<string> of those who are not redacted
	 */
	private static function names(array $people): array {
		$names = array_map(static fn (DecisionPerson $person): string => $person->redactedAt === 0 ? $person->name : '', $people);
		return array_values(array_filter($names, static fn (string $name): bool => $name !== ''));
	}
}
