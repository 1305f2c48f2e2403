<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\Fold;

/** The first line of a canonical file: which column holds what. */
final readonly class Header {
	/** Column names, and what they hold. */
	private const COLUMNS = [
		'given_name' => ContactField::GivenName,
		'family_name' => ContactField::FamilyName,
		'email' => ContactField::Emails,
		'phone' => ContactField::Phones,
		'street' => ContactField::Street,
		'postcode' => ContactField::Postcode,
		'commune' => ContactField::Commune,
		'neighbourhood' => ContactField::Neighbourhood,
		'kind' => ContactField::Kind,
		'language' => ContactField::Language,
		'tags' => ContactField::Tags,
		'note' => ContactField::Note,
		'provenance' => ContactField::Provenance,
		'basis' => ContactField::Basis,
		'over_15' => ContactField::Over15,
		'over_17' => ContactField::Over17,
	];
	/** The number of each row in the person's own file; not kept with anybody. */
	private const ROW = 'row';
	/** Without any of them nobody could be told from anybody. */
	private const USABLE = ['given_name', 'family_name', 'email', 'phone'];

	/** @var array<string, int> */
	private array $positions;

	/** @param non-empty-array<string, ?ContactField> $columns by name, in the order of the file; null: no field of anybody */
	private function __construct(
		public array $columns,
	) {
		$this->positions = array_flip(array_keys($columns));
	}

	/** What a record has in a column; '' where there is no such column. */
	public function cell(Record $record, string $column): string {
		return trim($record->cells[$this->positions[$column] ?? -1] ?? '');
	}

	/**
	 * Reads the header, and leaves the reader before the first row.
	 *
	 * @throws FileProblem
	 */
	public static function read(CsvReader $reader): self {
		do {
			$record = $reader->next() ?? throw new FileProblem(FileReason::Empty);
		} while ($record->isBlank());
		return match ($record->problem) {
			null => self::of($record->cells),
			Reason::TooManyCells => throw new FileProblem(FileReason::TooManyColumns),
			Reason::NotUtf8 => throw new FileProblem(FileReason::NotUtf8),
			Reason::NulByte => throw new FileProblem(FileReason::Binary),
			default => throw new FileProblem(FileReason::HeaderMissing),
		};
	}

	/**
	 * @param list<string> $cells
	 * @throws FileProblem
	 */
	public static function of(array $cells): self {
		if (count($cells) > CsvReader::COLUMNS) {
			throw new FileProblem(FileReason::TooManyColumns);
		}
		self::refuseElectoralRoll($cells);
		$columns = [];
		foreach ($cells as $cell) {
			$name = strtolower(trim($cell));
			$shown = mb_substr(trim($cell), 0, 100);
			if (isset($columns[$name])) {
				throw new FileProblem(FileReason::HeaderDuplicate, $shown);
			}
			$field = self::COLUMNS[$name] ?? null;
			if ($field !== null || $name === self::ROW) {
				$columns[$name] = $field;
			} elseif ($columns === [] && count($cells) === 1) {
				throw new FileProblem(FileReason::HeaderMissing);
			} else {
				throw new FileProblem(FileReason::HeaderUnknown, $shown);
			}
		}
		if ($columns === [] || array_intersect(self::USABLE, array_keys($columns)) === []) {
			throw new FileProblem(FileReason::HeaderMissing);
		}
		return new self($columns);
	}

	/**
	 * @param list<string> $cells
	 * @throws FileProblem
	 */
	private static function refuseElectoralRoll(array $cells): void {
		$born = [];
		foreach ($cells as $cell) {
			$column = Fold::key($cell);
			if (preg_match('/\b(electeur|electrice|electorale?|bureau (de )?vote|circonscription|radiation)\b|^nationalite$/', $column) === 1) {
				throw new FileProblem(FileReason::ElectoralRoll, trim($cell));
			}
			if (preg_match('/^(nom|lieu|commune) (de )?naissance$/', $column) === 1) {
				$born[$column[0] === 'n' ? 'name' : 'place'] = trim($cell);
			}
		}
		if (count($born) === 2) {
			throw new FileProblem(FileReason::ElectoralRoll, $born['name'] ?? null);
		}
	}

	/** Where the file itself says which row of the person's own list this is: there titles and blank lines count too. */
	public function shown(Record $record): int {
		$said = $this->cell($record, self::ROW);
		return preg_match('/^[1-9]\d{0,8}$/', $said) === 1 ? (int)$said : $record->row;
	}
}
