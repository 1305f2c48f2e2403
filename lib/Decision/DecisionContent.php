<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Ledger\CanonicalJson;

/** All that a decision says, as the ledger commits to it: with its salt, whoever has the text can show that it was this one. */
final readonly class DecisionContent {
	public function __construct(
		private DecisionMapper $decisions,
		private DecisionParts $parts,
	) {
	}

	/** @return string 64 hexadecimal digits: HMAC-SHA-256 of the canonical JSON, its key is the decision's salt */
	public function hash(Decision $decision): string {
		return $this->hashAll([$decision])[$decision->id] ?? '';
	}

	/**
	 * @param list<Decision> $decisions
	 * @return array<int, string> by decision
	 */
	public function hashAll(array $decisions): array {
		$ids = array_map(static fn (Decision $decision): int => $decision->id, $decisions);
		$texts = $this->decisions->allTexts($ids);
		$people = $this->parts->people($ids);
		$documents = $this->parts->documents($ids);
		$tags = $this->parts->tags($ids);
		$links = $this->parts->links($ids);
		$references = $this->references($links);
		$hashes = [];
		foreach ($decisions as $decision) {
			$id = $decision->id;
			$hashes[$id] = hash_hmac('sha256', CanonicalJson::encode([
				'circle' => $decision->circle,
				'context' => $texts[$id]->context ?? '',
				'decided_on' => $decision->decidedOn,
				'documents' => array_map(static fn (DecisionDocument $document): array => $document->describe(), $documents[$id] ?? []),
				'ends_on' => $decision->endsOn,
				'former_number' => $decision->formerNumber,
				'links' => self::linked($links[$id] ?? [], $references),
				'method' => $decision->method->value ?? '',
				'number' => $decision->number,
				'people' => array_map(static fn (DecisionPerson $person): string => $person->commitment, $people[$id] ?? []),
				'review_on' => $decision->reviewOn,
				'starts_on' => $decision->startsOn,
				'tags' => $tags[$id] ?? [],
				'text' => $texts[$id]->text ?? '',
				'title' => $decision->title,
				'votes' => $decision->votes?->describe(),
			]), $decision->salt);
		}
		return $hashes;
	}

	/** @return string what the ledger says of a summary that was published */
	public static function summaryHash(Decision $decision, string $summary): string {
		return hash_hmac('sha256', $summary, $decision->salt);
	}

	/**
	 * @param array<int, array<int, LinkKind>> $links
	 * @return array<int, string> by target
	 */
	private function references(array $links): array {
		$targets = array_merge(...array_map(array_keys(...), array_values($links)));
		return array_map(static fn (Decision $target): string => $target->reference, $this->decisions->those($targets));
	}

	/**
	 * @param array<int, LinkKind> $links
	 * @param array<int, string> $references
	 * @return list<array{kind: string, target: string}>
	 */
	private static function linked(array $links, array $references): array {
		$said = [];
		foreach ($links as $target => $kind) {
			$said[] = ['kind' => $kind->value, 'target' => $references[$target] ?? ''];
		}
		return $said;
	}
}
