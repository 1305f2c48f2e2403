<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Export\CsvLine;
use OCA\Socle\Register\Channel;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Register\ContactInvalid;
use OCA\Socle\Register\ContactPoint;
use OCA\Socle\Register\ContactRules;

/** Makes a row of a record: every value checked, what is wrong named. */
final readonly class RowReader {
	public function __construct(
		private ContactRules $rules,
	) {
	}

	public function read(Record $record, Header $header, Import $import): Row {
		$problem = $record->problem ?? $this->wrongLength($record, $header);
		if ($problem !== null) {
			return new Row($record->row, $header->shown($record), null, [new RowProblem('', '', $problem)], $this->title($record, $header));
		}
		$texts = [
			ContactField::Basis->value => $import->getBasis(),
			ContactField::Provenance->value => $import->getProvenance(),
			ContactField::ProvenanceName->value => $import->getProvenanceName(),
		];
		$points = [];
		$tags = [];
		$problems = [];
		$cell = 0;
		foreach ($header->columns as $column => $field) {
			$value = trim(CsvLine::value($record->cells[$cell++]));
			if ($value === '' || $field === null) {
				continue;
			}
			try {
				$channel = $field->channel();
				if ($channel !== null) {
					$points += $this->points($channel, $value, $problems);
				} elseif ($field === ContactField::Tags) {
					$tags = $this->rules->tags(explode('|', $value));
				} elseif ($field === ContactField::Provenance) {
					$texts = $this->provenance($value) + $texts;
				} else {
					$text = $this->rules->text($field, $field->choices() === [] ? $value : strtolower(trim($value)));
					if ($text !== '') {
						$texts[$field->value] = $text;
					}
				}
			} catch (ContactInvalid $invalid) {
				$problems[] = new RowProblem($column, $value, $this->reason($invalid));
			}
		}
		$fields = new ContactFields($texts, array_values($points), $tags);
		if ($this->isRefused($problems, $import)) {
			$fields = null;
		} elseif ($fields->isNobody()) {
			$problems[] = new RowProblem('', '', Reason::Nobody);
			$fields = null;
		}
		return new Row($record->row, $header->shown($record), $fields, $problems, $this->title($record, $header));
	}

	private function wrongLength(Record $record, Header $header): ?Reason {
		$columns = count($header->columns);
		return match (true) {
			count($record->cells) < $columns => Reason::TooFewCells,
			trim(implode('', array_slice($record->cells, $columns))) !== '' => Reason::TooManyCells,
			default => null,
		};
	}

	/**
	 * @param list<RowProblem> $problems what cannot be read is added
	 * @return array<string, ContactPoint> by what is compared
	 */
	private function points(Channel $channel, string $cell, array &$problems): array {
		$points = [];
		foreach (explode('|', $cell) as $value) {
			try {
				foreach ($this->rules->points($channel, [$value]) as $point) {
					$points[$point->normalised] ??= $point;
				}
			} catch (ContactInvalid $invalid) {
				$problems[] = new RowProblem($channel->value, trim($value), $this->reason($invalid));
			}
		}
		return $points;
	}

	/**
	 * `event`, or with its name `earlier_list:Liste 2020`.
	 *
	 * @return array<string, string>
	 * @throws ContactInvalid
	 */
	private function provenance(string $value): array {
		[$provenance, $name] = explode(':', $value, 2) + [1 => ''];
		$provenance = $this->rules->text(ContactField::Provenance, strtolower(trim($provenance)));
		$name = $this->rules->text(ContactField::ProvenanceName, $name);
		if ($provenance === 'earlier_list' && $name === '') {
			throw new ContactInvalid(ContactField::Provenance, 'provenance_unknown');
		}
		return [ContactField::Provenance->value => $provenance, ContactField::ProvenanceName->value => $name];
	}

	private function reason(ContactInvalid $invalid): Reason {
		return Reason::tryFrom($invalid->reason) ?? Reason::TooLong;
	}

	/** The name, else the way to reach, as it stands in the file. */
	private function title(Record $record, Header $header): string {
		$name = trim($header->cell($record, 'given_name') . ' ' . $header->cell($record, 'family_name'));
		$email = $header->cell($record, 'email');
		return match (true) {
			$name !== '' => $name,
			$email !== '' => $email,
			default => $header->cell($record, 'phone'),
		};
	}

	/** @param list<RowProblem> $problems */
	private function isRefused(array $problems, Import $import): bool {
		foreach ($problems as $problem) {
			$unreadable = $problem->reason === Reason::EmailInvalid || $problem->reason === Reason::PhoneInvalid;
			if (!$unreadable || $import->getKeepUnreadable() === 0) {
				return true;
			}
		}
		return false;
	}
}
