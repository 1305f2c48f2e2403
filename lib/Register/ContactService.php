<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Busy;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCP\IUserManager;

/** Contacts one at a time, as a keeper opens, writes and deletes them. Who may is decided before (see Access). */
final readonly class ContactService {
	/** How often a write is tried again that met another one of the same contact. */
	private const TRIES = 10;

	public function __construct(
		private ContactMapper $contacts,
		private ContactRules $rules,
		private ContactWrites $writes,
		private Database $database,
		private AccessLog $log,
		private IUserManager $users,
	) {
	}

	/** @throws NotFound */
	public function open(int $id): Contact {
		$contact = $this->find($id);
		$this->log->record(AccessAction::Open, [$id]);
		return $contact;
	}

	/**
	 * @param array<string, mixed> $given by field
	 * @throws ContactInvalid
	 */
	public function create(array $given): Contact {
		$fields = $this->rules->complete($given);
		return $this->database->atomically(function () use ($fields): Contact {
			$id = $this->writes->create($fields);
			$this->log->record(AccessAction::Create, [$id]);
			return $this->find($id);
		});
	}

	/**
	 * Writes one field, if it is still as the editor saw it.
	 *
	 * @param mixed $was what the editor saw
	 * @param ?string $account only as long as this account is linked to her
	 * @throws NotFound
	 * @throws Conflict her card is frozen
	 * @throws Invalid
	 * @throws ContactConflict
	 * @throws Busy
	 */
	public function change(int $id, string $fieldName, mixed $value, mixed $was, ?string $account = null): Contact {
		$contact = $this->find($id);
		$field = ContactField::tryFrom($fieldName) ?? throw new Invalid('field_unknown', 'field');
		$checked = $this->rules->check($field, $value);
		$seen = $this->seen($field, $was);
		for ($try = 0; $try < self::TRIES; $try++) {
			$this->mustBeOpen($contact, $account);
			$after = $contact->fields->with($field, $checked);
			if ($after->isNobody()) {
				throw new ContactInvalid($field, 'nobody');
			}
			if ($contact->fields->value($field) === $after->value($field)) {
				return $contact;
			}
			if ($contact->fields->value($field) !== $seen) {
				throw $this->conflict($contact, $field, $after);
			}
			if ($this->write($contact, $after, $field)) {
				return $this->find($id);
			}
			$contact = $this->find($id);
		}
		throw new Busy('busy');
	}

	/** @throws NotFound */
	public function find(int $id): Contact {
		return $this->contacts->find($id) ?? throw new NotFound();
	}

	/** @return int how many others have a mail or a telephone in common with her */
	public function sharing(Contact $contact): int {
		return count(array_unique(array_merge(...array_map(fn (ContactPoint $point): array => $this->others($contact, $point), $contact->fields->points))));
	}

	/** What is written about her, without the mails and telephones that others have too. */
	public function unshared(Contact $contact): ContactFields {
		return new ContactFields(
			$contact->fields->texts,
			array_values(array_filter($contact->fields->points, fn (ContactPoint $point): bool => $this->others($contact, $point) === [])),
			$contact->fields->tags,
			$contact->fields->frozen,
		);
	}

	/** @return list<int> contacts */
	private function others(Contact $contact, ContactPoint $point): array {
		return array_map(static fn (Row $row): int => $row->int('contact_id'), $this->database->rows(
			'SELECT contact_id FROM `*PREFIX*socle_contact_points` WHERE channel = ? AND normalised = ? AND contact_id <> ?',
			[$point->channel->value, $point->normalised, $contact->id],
		));
	}

	/**
	 * @throws NotFound
	 * @throws Conflict
	 */
	private function mustBeOpen(Contact $contact, ?string $account): void {
		if ($account !== null && $contact->account !== $account) {
			throw new NotFound();
		}
		if ($contact->fields->frozen) {
			throw new Conflict('restricted');
		}
	}

	private function write(Contact $before, ContactFields $after, ContactField $field): bool {
		return $this->database->atomically(function () use ($before, $after, $field): bool {
			$written = $this->writes->change($before, $after, [$field]);
			if ($written) {
				$this->log->record(AccessAction::Change, [$before->id]);
			}
			return $written;
		});
	}

	/**
	 * @return list<array{value: string, preferred: bool}>|list<string>|string as ContactFields::value() gives it
	 * @throws ContactInvalid
	 */
	private function seen(ContactField $field, mixed $was): array|string {
		if ($field->isText()) {
			return is_string($was) ? $was : throw new ContactInvalid($field, 'was_missing');
		}
		if (!is_array($was)) {
			throw new ContactInvalid($field, 'was_missing');
		}
		$seen = [];
		foreach ($was as $item) {
			$value = is_array($item) ? $item['value'] ?? null : $item;
			$seen[] = is_string($value) ? ['value' => $value, 'preferred' => is_array($item) && ($item['preferred'] ?? false) === true] : throw new ContactInvalid($field, 'type');
		}
		return $field === ContactField::Tags ? array_column($seen, 'value') : $seen;
	}

	private function conflict(Contact $contact, ContactField $field, ContactFields $mine): ContactConflict {
		$last = $this->writes->lastChange($contact->id, $field);
		$by = $last === null ? $contact->changedBy : $last->by;
		return new ContactConflict(
			$field,
			Change::text($mine->value($field)),
			Change::text($contact->fields->value($field)),
			$this->users->getDisplayName($by) ?? $by,
			$last === null ? $contact->changedAt : $last->at,
		);
	}
}
