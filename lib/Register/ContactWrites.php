<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Consent\ConsentForgetting;
use OCA\Socle\Problem\NotFound;
use OCP\AppFramework\Utility\ITimeFactory;

/** What belongs together whenever a contact is written: the rows, the history, the months' counts. In a transaction. */
final readonly class ContactWrites {
	public function __construct(
		private ContactMapper $contacts,
		private ChangeMapper $changes,
		private ContactMonths $months,
		private ConsentForgetting $consents,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	/** @return int the new identifier */
	public function create(ContactFields $fields): int {
		$at = $this->time->getTime();
		$by = $this->viewer->id();
		$this->months->created(1, $at);
		$id = $this->contacts->insert($fields, null, $by, $at);
		$this->changes->add([new Change($id, $at, $by, Origin::Screen, null, Change::CREATED, null, null)]);
		return $id;
	}

	/**
	 * @param list<ContactField> $fields which ones differ
	 * @param ?int $importId where an import or its undo does it
	 * @param ?string $by other than the person of this request
	 * @return bool false, and nothing is written, if somebody has written the contact since it was read
	 */
	public function change(
		Contact $before, ContactFields $after, array $fields, Origin $origin = Origin::Screen, ?int $importId = null, ?string $by = null,
	): bool {
		$at = $this->time->getTime();
		$by ??= $this->viewer->id();
		if (!$this->contacts->update($before, $after, $fields, $by, $at)) {
			return false;
		}
		$this->changes->add(array_map(static fn (ContactField $field): Change => new Change(
			$before->id, $at, $by, $origin, $importId, $field->value,
			Change::text($before->fields->value($field)), Change::text($after->value($field)),
		), $fields));
		return true;
	}

	/**
	 * Nobody else writes the contact until the transaction has ended.
	 *
	 * @throws NotFound
	 */
	public function hold(int $id): Contact {
		$this->contacts->hold($id);
		return $this->contacts->find($id) ?? throw new NotFound();
	}

	/**
	 * Whatever the register knows of them goes, in every table and folder.
	 *
	 * @param non-empty-list<int> $ids
	 * @return int how many there were
	 */
	public function delete(array $ids): int {
		$this->changes->forget($ids);
		$this->consents->forget($ids);
		$deleted = $this->contacts->delete($ids);
		$this->months->deleted($deleted, $this->time->getTime());
		return $deleted;
	}

	public function lastChange(int $id, ContactField $field): ?Change {
		return $this->changes->last($id, $field);
	}
}
