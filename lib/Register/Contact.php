<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\ResponseDefinitions;

/**
 * Someone in the register, as she stands.
 *
 * @psalm-import-type SocleContact from ResponseDefinitions
 * @psalm-import-type SocleContactPoint from ResponseDefinitions
 * @psalm-import-type SocleImportName from ResponseDefinitions
 */
final readonly class Contact {
	/**
	 * @param int $version counts the writes, so that none is lost between two people
	 * @param array<value-of<ContactMark>, int> $marks since when each holds, 0: it does not
	 */
	public function __construct(
		public int $id,
		public int $version,
		public ContactFields $fields,
		public ?string $account,
		public ?int $importId,
		public int $createdAt,
		public string $createdBy,
		public int $changedAt,
		public string $changedBy,
		private array $marks = [],
	) {
	}

	/** @return int since when it holds, 0: it does not */
	public function since(ContactMark $mark): int {
		return $this->marks[$mark->value] ?? 0;
	}

	/**
	 * @param ?SocleImportName $import
	 * @return SocleContact
	 */
	public function describe(?array $import): array {
		return [
			'id' => $this->id,
			'version' => $this->version,
			'given_name' => $this->fields->text(ContactField::GivenName),
			'family_name' => $this->fields->text(ContactField::FamilyName),
			'emails' => $this->points(Channel::Email),
			'phones' => $this->points(Channel::Phone),
			'street' => $this->fields->text(ContactField::Street),
			'postcode' => $this->fields->text(ContactField::Postcode),
			'commune' => $this->fields->text(ContactField::Commune),
			'neighbourhood' => $this->fields->text(ContactField::Neighbourhood),
			'language' => $this->fields->text(ContactField::Language),
			'kind' => $this->fields->text(ContactField::Kind),
			'basis' => $this->fields->text(ContactField::Basis),
			'provenance' => $this->fields->text(ContactField::Provenance),
			'provenance_name' => $this->fields->text(ContactField::ProvenanceName),
			'over_15' => $this->fields->text(ContactField::Over15),
			'over_17' => $this->fields->text(ContactField::Over17),
			'tags' => $this->fields->tags,
			'note' => $this->fields->text(ContactField::Note),
			'account' => $this->account,
			'import' => $import,
			'restricted_at' => $this->since(ContactMark::Restricted),
			'objected_at' => $this->since(ContactMark::Objected),
			'informed_at' => $this->since(ContactMark::Informed),
			'last_contact_at' => $this->since(ContactMark::LastContact),
			'created_at' => $this->createdAt,
			'created_by' => $this->createdBy,
			'changed_at' => $this->changedAt,
			'changed_by' => $this->changedBy,
		];
	}

	/** @return list<SocleContactPoint> */
	private function points(Channel $channel): array {
		$points = [];
		foreach ($this->fields->pointsOf($channel) as $point) {
			$points[] = ['value' => $point->value, 'normalised' => $point->normalised, 'preferred' => $point->preferred];
		}
		return $points;
	}
}
