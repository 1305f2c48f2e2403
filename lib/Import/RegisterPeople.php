<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Register\Channel;
use OCA\Socle\Register\Contact;
use OCA\Socle\Register\ContactBatch;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Register\Fold;

/** Those who are in the register. */
final class RegisterPeople implements People {
	/** @var array<int, Contact> those of the last call of fields() */
	public array $contacts = [];

	public function __construct(
		private readonly ContactBatch $batch,
	) {
	}

	public function named(array $rows): iterable {
		$keys = $this->sortKeys($rows);
		foreach ($keys === [] ? [] : $this->batch->named($keys) as [$familyKey, $givenKey, $id]) {
			yield [Slate::joined($familyKey, $givenKey), $id];
		}
	}

	public function unreachable(array $rows): iterable {
		$keys = $this->sortKeys($rows);
		foreach ($keys === [] ? [] : $this->batch->unreachable($keys) as $contact) {
			yield [Slate::fingerprint($contact->fields), $contact->id];
		}
	}

	public function reachedAt(Channel $channel, array $values): iterable {
		foreach ($this->batch->reachedAt($channel, $values) as [$value, $familyKey, $givenKey, $id]) {
			yield [$value, Slate::joined($familyKey, $givenKey), $id];
		}
	}

	public function fields(array $references): array {
		$ids = array_values(array_filter($references, static fn (int $reference): bool => $reference > 0));
		$this->contacts = $this->batch->find($ids);
		return array_map(static fn (Contact $contact): ContactFields => $contact->fields, $this->contacts);
	}

	/**
	 * @param list<ContactFields> $rows
	 * @return list<string>
	 */
	private function sortKeys(array $rows): array {
		$keys = [];
		foreach ($rows as $fields) {
			$key = Fold::sortKey($fields->text(ContactField::FamilyName), $fields->text(ContactField::GivenName));
			if ($key !== '') {
				$keys[] = $key;
			}
		}
		return array_values(array_unique($keys));
	}
}
