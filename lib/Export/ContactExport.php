<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Export;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Register\Channel;
use OCA\Socle\Register\Contact;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Register\ContactFilter;
use OCA\Socle\Register\ContactWalk;
use OCA\Socle\Register\ImportNames;

/** The people of the register, given out piece by piece in the order of their identifiers. */
final readonly class ContactExport {
	private const HEADER = [
		'given_name', 'family_name', 'email', 'phone', 'street', 'postcode', 'commune', 'neighbourhood', 'kind', 'language', 'tags', 'note',
		'provenance', 'basis', 'over_15', 'over_17',
	];

	public function __construct(
		private ContactWalk $walk,
		private ImportNames $imports,
		private AccessLog $log,
	) {
	}

	/**
	 * CSV is what socle:import takes; JSON also has identifiers, dates and authors. Logged before the first piece.
	 *
	 * @return iterable<string>
	 */
	public function pieces(ContactFilter $filter, ExportFormat $format): iterable {
		$this->log->record(AccessAction::Export, [], $filter->fingerprint(), $this->walk->count($filter));
		return $this->write($this->walk->each($filter), $format);
	}

	/**
	 * The same for people who were picked one by one.
	 *
	 * @param list<int> $ids
	 * @return iterable<string>
	 */
	public function piecesOf(array $ids, ExportFormat $format): iterable {
		$contacts = $this->walk->these($ids);
		$this->log->record(AccessAction::Export, array_map(static fn (Contact $contact): int => $contact->id, $contacts));
		return $this->write($contacts, $format);
	}

	/**
	 * @param iterable<Contact> $contacts
	 * @return iterable<string>
	 */
	private function write(iterable $contacts, ExportFormat $format): iterable {
		return $format === ExportFormat::Csv ? $this->csv($contacts) : $this->json($contacts);
	}

	/**
	 * @param iterable<Contact> $contacts
	 * @return iterable<string>
	 */
	private function csv(iterable $contacts): iterable {
		yield CsvLine::of(self::HEADER);
		foreach ($contacts as $contact) {
			yield CsvLine::of($this->cells($contact));
		}
	}

	/**
	 * @param iterable<Contact> $contacts
	 * @return iterable<string>
	 */
	private function json(iterable $contacts): iterable {
		$before = "[\n";
		$names = [0 => null];
		foreach ($contacts as $contact) {
			$id = $contact->importId ?? 0;
			if (!array_key_exists($id, $names)) {
				$names[$id] = $this->imports->of([$id])[$id] ?? null;
			}
			yield $before . json_encode($contact->describe($names[$id]), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
			$before = ",\n";
		}
		yield ($before === "[\n" ? '[' : "\n") . "]\n";
	}

	/** @return list<string> in the order of the header */
	private function cells(Contact $contact): array {
		$fields = $contact->fields;
		$text = $fields->text(...);
		$name = $text(ContactField::ProvenanceName);
		return [
			$text(ContactField::GivenName),
			$text(ContactField::FamilyName),
			$this->points($contact, Channel::Email),
			$this->points($contact, Channel::Phone),
			$text(ContactField::Street),
			$text(ContactField::Postcode),
			$text(ContactField::Commune),
			$text(ContactField::Neighbourhood),
			$text(ContactField::Kind),
			$text(ContactField::Language),
			implode('|', $fields->tags),
			$text(ContactField::Note),
			$text(ContactField::Provenance) . ($name === '' ? '' : ':' . $name),
			// A consent needs its proof, which is no part of a table: whoever takes it in has none.
			$text(ContactField::Basis) === ContactFields::CONSENT ? ContactFields::NO_BASIS : $text(ContactField::Basis),
			$text(ContactField::Over15),
			$text(ContactField::Over17),
		];
	}

	/** The preferred one first. */
	private function points(Contact $contact, Channel $channel): string {
		$values = [];
		foreach ($contact->fields->pointsOf($channel) as $point) {
			$point->preferred ? array_unshift($values, $point->value) : array_push($values, $point->value);
		}
		return implode('|', $values);
	}
}
