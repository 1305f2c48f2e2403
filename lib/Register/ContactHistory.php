<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Cursor;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;
use OCP\IUserManager;

/**
 * A contact and her history, in words for the wire: with names of accounts and imports.
 *
 * @psalm-import-type SocleChange from ResponseDefinitions
 * @psalm-import-type SocleChangePage from ResponseDefinitions
 * @psalm-import-type SocleContact from ResponseDefinitions
 */
final readonly class ContactHistory {
	private const PAGE = 50;
	private const MANY = 500;

	public function __construct(
		private ContactService $contacts,
		private ChangeMapper $changes,
		private ImportNames $imports,
		private IUserManager $users,
	) {
	}

	/** @return SocleContact */
	public function describe(Contact $contact): array {
		return $contact->describe($contact->importId === null ? null : $this->imports->of([$contact->importId])[$contact->importId] ?? null);
	}

	/**
	 * Her history says who she is: looking at it is opening her.
	 *
	 * @return SocleChangePage newest first
	 * @throws NotFound
	 * @throws Invalid
	 */
	public function page(int $contactId, ?string $cursor): array {
		$below = Cursor::id($cursor) ?? PHP_INT_MAX;
		$this->contacts->open($contactId);
		$changes = $this->changes->page($contactId, $below, self::PAGE + 1);
		$shown = array_slice($changes, 0, self::PAGE);
		$imports = $this->imports->of(array_values(array_filter(array_map(
			static fn (Change $change): ?int => $change->importId,
			$shown,
		), is_int(...))));
		return [
			'changes' => array_map(fn (Change $change): array => $this->change($change, $imports[$change->importId ?? 0] ?? null), $shown),
			'next' => count($changes) > self::PAGE ? Cursor::encode([$shown[self::PAGE - 1]->id]) : null,
		];
	}

	/**
	 * Whoever calls it has opened the person before.
	 *
	 * @return list<Change> all of it, oldest first
	 */
	public function all(int $contactId): array {
		$all = [];
		$below = PHP_INT_MAX;
		do {
			$changes = $this->changes->page($contactId, $below, self::MANY);
			foreach ($changes as $change) {
				$below = $change->id;
				$all[] = $change;
			}
		} while ($changes !== []);
		return array_reverse($all);
	}

	/**
	 * @param array{id: int, name: string}|null $import
	 * @return SocleChange
	 */
	private function change(Change $change, ?array $import): array {
		return [
			'id' => $change->id,
			'at' => $change->at,
			'by' => $change->by,
			'by_name' => $this->users->getDisplayName($change->by) ?? $change->by,
			'origin' => $change->origin->value,
			'import' => $import,
			'field' => $change->field,
			'before' => $change->before,
			'after' => $change->after,
		];
	}
}
