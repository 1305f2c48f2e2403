<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Register\Channel;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Register\Fold;

/**
 * Some hundred rows, next to everyone whom they may be about. Decides row after row, each seeing what the ones before it
 * bring: the same rows in the same order have the same outcome, however they are cut into slates.
 */
final class Slate {
	/** @var array<string, int> who has a name */
	private array $named = [];
	/** @var array<string, array<string, int>> who has a mail or telephone: value, name, reference */
	private array $holders = [];
	/** @var array<string, int> who cannot be reached, by fingerprint */
	private array $unreachable = [];
	/** @var array<int, ContactFields> what is known of those whom a row is about */
	private array $known = [];
	/** @var array<int, ContactFields> by reference, all of them below 0 */
	public array $created = [];
	/** @var array<int, Completion> by reference */
	public array $completed = [];

	/**
	 * @param list<ContactFields> $rows
	 * @param list<People> $people
	 */
	public function __construct(array $rows, array $people) {
		foreach ($people as $some) {
			$this->meet($rows, $some);
		}
		$references = [];
		foreach ($rows as $fields) {
			$reference = $this->same($fields, self::name($fields));
			if ($reference !== null) {
				$references[$reference] = $reference;
			}
		}
		if ($references !== []) {
			foreach ($people as $some) {
				foreach ($some->fields(array_values($references)) as $reference => $fields) {
					$this->known[$reference] = isset($this->known[$reference])
						? Completion::of($this->known[$reference], $fields)->after ?? $this->known[$reference]
						: $fields;
				}
			}
		}
	}

	/** Given and family name as they are compared; '' for somebody without name. */
	public static function name(ContactFields $fields): string {
		return self::joined(Fold::key($fields->text(ContactField::FamilyName)), Fold::key($fields->text(ContactField::GivenName)));
	}

	public static function joined(string $familyKey, string $givenKey): string {
		return $familyKey === '' && $givenKey === '' ? '' : $familyKey . '/' . $givenKey;
	}

	/** The same for two who cannot be told apart by anything that is said of them; not where it comes from. */
	public static function fingerprint(ContactFields $fields): string {
		$said = [self::name($fields)];
		foreach ([...Completion::TEXTS, ContactField::Kind, ContactField::Over15, ContactField::Over17] as $field) {
			$said[] = $fields->text($field);
		}
		$tags = array_map(Fold::tag(...), $fields->tags);
		sort($tags, SORT_STRING);
		return hash('sha256', json_encode([$said, $tags], JSON_THROW_ON_ERROR));
	}

	public function decide(Row $row): Verdict {
		$fields = $row->fields;
		if ($fields === null) {
			return new Verdict($row, Outcome::Refused, $row->problems);
		}
		$name = self::name($fields);
		$same = $this->same($fields, $name);
		if ($same !== null) {
			return $this->complete($row, $fields, $name, $same);
		}
		if ($fields->points === []) {
			$fingerprint = self::fingerprint($fields);
			if (isset($this->unreachable[$fingerprint])) {
				return new Verdict($row, Outcome::Unchanged, $row->problems, $this->unreachable[$fingerprint]);
			}
			$this->unreachable[$fingerprint] = -$row->number;
		}
		$reference = -$row->number;
		$problems = $row->problems;
		$outcome = Outcome::Created;
		$other = null;
		foreach ($fields->points as $point) {
			$holders = $this->holders[$point->normalised] ?? [];
			if ($holders !== []) {
				$outcome = Outcome::Household;
				$other ??= array_reduce($holders, self::first(...));
				$problems[] = new RowProblem($point->channel->value, $point->value, Reason::Household);
			}
		}
		if ($name !== '' && isset($this->named[$name])) {
			$outcome = Outcome::Doubtful;
			$other = $this->named[$name];
			$problems[] = new RowProblem('name', $row->title, Reason::SameName);
		}
		$this->created[$reference] = $fields;
		$this->known[$reference] = $fields;
		$this->remember($fields, $name, $reference);
		return new Verdict($row, $outcome, $problems, $other);
	}

	private function complete(Row $row, ContactFields $fields, string $name, int $same): Verdict {
		$completion = Completion::of($this->known[$same] ?? $fields, $fields);
		if ($completion->after === null) {
			return new Verdict($row, Outcome::Unchanged, $row->problems, $same);
		}
		$this->known[$same] = $completion->after;
		if (isset($this->created[$same])) {
			$this->created[$same] = $completion->after;
		} else {
			$this->completed[$same] = ($this->completed[$same] ?? new Completion(null, []))->then($completion);
		}
		$this->remember($fields, $name, $same);
		return new Verdict($row, Outcome::Completed, $row->problems, $same);
	}

	/** Who has the same name and a mail or telephone in common: of several, the one who was there first. */
	private function same(ContactFields $fields, string $name): ?int {
		$found = [];
		foreach ($fields->points as $point) {
			if (isset($this->holders[$point->normalised][$name])) {
				$found[] = $this->holders[$point->normalised][$name];
			}
		}
		return array_reduce($found, self::first(...));
	}

	private function remember(ContactFields $fields, string $name, int $reference): void {
		$this->named[$name] = self::first($this->named[$name] ?? null, $reference);
		foreach ($fields->points as $point) {
			$this->holders[$point->normalised][$name] = self::first($this->holders[$point->normalised][$name] ?? null, $reference);
		}
	}

	/** @param list<ContactFields> $rows */
	private function meet(array $rows, People $people): void {
		foreach ($people->named($rows) as [$name, $reference]) {
			$this->named[$name] = self::first($this->named[$name] ?? null, $reference);
		}
		$unreachable = array_values(array_filter($rows, static fn (ContactFields $fields): bool => $fields->points === []));
		if ($unreachable !== []) {
			foreach ($people->unreachable($unreachable) as [$fingerprint, $reference]) {
				$this->unreachable[$fingerprint] = self::first($this->unreachable[$fingerprint] ?? null, $reference);
			}
		}
		foreach (Channel::cases() as $channel) {
			$values = [];
			foreach ($rows as $fields) {
				foreach ($fields->points as $point) {
					if ($point->channel === $channel) {
						$values[$point->normalised] = $point->normalised;
					}
				}
			}
			if ($values !== []) {
				foreach ($people->reachedAt($channel, array_values($values)) as [$value, $name, $reference]) {
					$this->holders[$value][$name] = self::first($this->holders[$value][$name] ?? null, $reference);
				}
			}
		}
	}

	/** Contacts come before rows; of contacts the oldest, of rows the first. */
	private static function first(?int $one, int $other): int {
		return match (true) {
			$one === null => $other,
			$one > 0 && $other > 0 => min($one, $other),
			default => max($one, $other),
		};
	}
}
