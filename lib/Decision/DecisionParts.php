<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Register\Fold;

/** What belongs to a decision besides its texts: who was present, documents, tags, and what it does to earlier ones. */
final readonly class DecisionParts {
	public function __construct(
		private Database $database,
	) {
	}

	/**
	 * @param list<int> $decisions
	 * @return array<int, list<DecisionPerson>> by decision, in their order
	 */
	public function people(array $decisions): array {
		$people = [];
		foreach ($this->rows('SELECT * FROM `*PREFIX*socle_decision_people` WHERE decision_id IN (?) ORDER BY decision_id, `position`, id', $decisions) as $row) {
			$people[$row->int('decision_id')][] = DecisionPerson::of($row);
		}
		return $people;
	}

	/**
	 * @param list<int> $decisions
	 * @return array<int, list<DecisionDocument>> by decision
	 */
	public function documents(array $decisions): array {
		$documents = [];
		foreach ($this->rows('SELECT * FROM `*PREFIX*socle_decision_documents` WHERE decision_id IN (?) ORDER BY decision_id, id', $decisions) as $row) {
			$documents[$row->int('decision_id')][] = DecisionDocument::of($row);
		}
		return $documents;
	}

	/**
	 * @param list<int> $decisions
	 * @return array<int, list<string>> labels by decision
	 */
	public function tags(array $decisions): array {
		$tags = [];
		foreach ($this->rows('SELECT * FROM `*PREFIX*socle_decision_tags` WHERE decision_id IN (?) ORDER BY decision_id, tag', $decisions) as $row) {
			$tags[$row->int('decision_id')][] = $row->text('label');
		}
		return $tags;
	}

	/**
	 * @param list<int> $decisions
	 * @return array<int, array<int, LinkKind>> what each does to which, by decision and target
	 */
	public function links(array $decisions): array {
		$links = [];
		foreach ($this->rows('SELECT * FROM `*PREFIX*socle_decision_links` WHERE decision_id IN (?) ORDER BY decision_id, target_id', $decisions) as $row) {
			$links[$row->int('decision_id')][$row->int('target_id')] = LinkKind::from($row->text('kind'));
		}
		return $links;
	}

	/** @return array<int, LinkKind> what adopted ones and those to come do to it, by decision */
	public function linkedBy(int $target): array {
		$links = [];
		foreach ($this->database->rows('SELECT * FROM `*PREFIX*socle_decision_links` WHERE target_id = ? ORDER BY decision_id', [$target]) as $row) {
			$links[$row->int('decision_id')] = LinkKind::from($row->text('kind'));
		}
		return $links;
	}

	/** @param list<array{user: string, name: string}> $people */
	public function setPeople(int $decision, array $people): void {
		$rows = [];
		foreach ($people as $position => ['user' => $user, 'name' => $name]) {
			$salt = bin2hex(random_bytes(32));
			$rows[] = [$decision, $position, $user, $name, $salt, DecisionPerson::commit($user, $name, $salt), 0];
		}
		$this->replace('socle_decision_people', $decision, ['decision_id', 'position', 'user', 'name', 'salt', 'commitment', 'redacted_at'], $rows);
	}

	/** @param list<DecisionDocument> $documents */
	public function setDocuments(int $decision, array $documents): void {
		$this->replace('socle_decision_documents', $decision, ['decision_id', 'file_id', 'name', 'size', 'hash'], array_map(
			static fn (DecisionDocument $document): array => [$decision, $document->fileId, $document->name, $document->size, $document->hash],
			$documents,
		));
	}

	/** @param list<string> $labels */
	public function setTags(int $decision, array $labels): void {
		$rows = [];
		foreach ($labels as $label) {
			$rows[Fold::tag($label)] ??= [$decision, Fold::tag($label), $label];
		}
		$this->replace('socle_decision_tags', $decision, ['decision_id', 'tag', 'label'], array_values($rows));
	}

	/** @param array<int, LinkKind> $links by target */
	public function setLinks(int $decision, array $links): void {
		$rows = [];
		foreach ($links as $target => $kind) {
			$rows[] = [$decision, $target, $kind->value];
		}
		$this->replace('socle_decision_links', $decision, ['decision_id', 'target_id', 'kind'], $rows);
	}

	/** Its name and salt are gone for good; who it was can be told from nothing that is left. */
	public function redact(int $person, int $at): void {
		$this->database->overwriteDeleted();
		$this->database->run("UPDATE `*PREFIX*socle_decision_people` SET `user` = '', name = '', salt = '', redacted_at = ? WHERE id = ?", [$at, $person]);
	}

	/** @return list<DecisionPerson> wherever an account was present */
	public function presences(string $user): array {
		return array_map(DecisionPerson::of(...), $this->database->rows('SELECT * FROM `*PREFIX*socle_decision_people` WHERE `user` = ? ORDER BY decision_id', [$user]));
	}

	/**
	 * @param non-empty-list<string> $columns
	 * @param list<list<int|string|null>> $rows
	 */
	private function replace(string $table, int $decision, array $columns, array $rows): void {
		$this->database->run("DELETE FROM `*PREFIX*$table` WHERE decision_id = ?", [$decision]);
		$this->database->insertAll($table, $columns, $rows);
	}

	/**
	 * @param list<int> $decisions
	 * @return list<Row>
	 */
	private function rows(string $sql, array $decisions): array {
		return $decisions === [] ? [] : $this->database->rows($sql, [$decisions]);
	}
}
