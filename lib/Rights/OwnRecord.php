<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Consent\ConsentRefused;
use OCA\Socle\Problem\Busy;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Register\AccountLink;
use OCA\Socle\Register\ContactConflict;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactService;
use OCA\Socle\ResponseDefinitions;

/**
 * The record of the person who is logged in, where a keeper has linked her account to it: she sees it, sets it right, and
 * takes back what she agreed to. Nobody linked gets what an unknown identifier gives.
 *
 * @psalm-import-type SocleCopy from ResponseDefinitions
 * @psalm-import-type SocleOwnRecord from ResponseDefinitions
 */
final readonly class OwnRecord {
	/** What she knows better than anybody. The rest is the collective's to say, and hers to object to. */
	private const HERS = [
		ContactField::GivenName, ContactField::FamilyName, ContactField::Emails, ContactField::Phones, ContactField::Street, ContactField::Postcode,
		ContactField::Commune, ContactField::Neighbourhood, ContactField::Language, ContactField::Over15, ContactField::Over17,
	];

	public function __construct(
		private AccountLink $link,
		private Viewer $viewer,
		private ContactService $contacts,
		private PersonalData $data,
		private OwnConsents $consents,
		private AccessLog $log,
	) {
	}

	/**
	 * @return SocleOwnRecord
	 * @throws NotFound
	 */
	public function read(): array {
		$id = $this->id();
		$this->log->record(AccessAction::Own, [$id]);
		return $this->describe($id);
	}

	/**
	 * @return SocleCopy
	 * @throws NotFound
	 */
	public function copy(): array {
		return $this->data->of($this->id(), AccessAction::Own);
	}

	/**
	 * @param mixed $was what she saw
	 * @return SocleOwnRecord
	 * @throws NotFound
	 * @throws Invalid
	 * @throws ContactConflict
	 * @throws Conflict
	 * @throws Busy
	 */
	public function change(string $fieldName, mixed $value, mixed $was): array {
		$id = $this->id();
		$field = ContactField::tryFrom($fieldName);
		if ($field === null || !in_array($field, self::HERS, true)) {
			throw new Invalid('field_unknown', 'field');
		}
		try {
			$this->contacts->change($id, $fieldName, $value, $was, $this->viewer->id());
		} catch (ContactConflict $conflict) {
			throw $conflict->withoutName();
		}
		return $this->describe($id);
	}

	/**
	 * @param array<array-key, mixed> $choices lists of purpose and channel
	 * @return SocleOwnRecord
	 * @throws NotFound
	 * @throws Invalid
	 * @throws ConsentRefused
	 */
	public function withdraw(array $choices): array {
		$id = $this->id();
		$this->consents->withdraw($id, $choices);
		return $this->describe($id);
	}

	/** @throws NotFound */
	private function id(): int {
		return $this->link->contactOf($this->viewer->id()) ?? throw new NotFound();
	}

	/**
	 * @return SocleOwnRecord
	 * @throws NotFound
	 */
	private function describe(int $id): array {
		$contact = $this->contacts->find($id);
		return ['contact' => PersonCard::of($contact), ...$this->consents->of($contact)];
	}
}
