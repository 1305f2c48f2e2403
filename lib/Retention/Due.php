<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Retention;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Breach\Breaches;
use OCA\Socle\Database\Cursor;
use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Register\Contact;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactWalk;
use OCA\Socle\ResponseDefinitions;

/**
 * Whose turn has come, as keepers see it: proposals, which change nothing.
 *
 * @psalm-import-type SocleDueCounts from ResponseDefinitions
 * @psalm-import-type SocleDuePage from ResponseDefinitions
 * @psalm-import-type SocleDuePerson from ResponseDefinitions
 */
final readonly class Due {
	private const MOST = 200;
	/** Where counting stops. */
	private const COUNTED = 1000;

	public function __construct(
		private DuePeople $people,
		private ContactWalk $contacts,
		private Breaches $breaches,
		private AccessLog $log,
	) {
	}

	/** @return SocleDueCounts */
	public function counts(): array {
		$counts = [];
		foreach (DueKind::cases() as $kind) {
			$count = $this->people->count($kind, self::COUNTED + 1);
			$counts[] = ['kind' => $kind->value, 'count' => min($count, self::COUNTED), 'capped' => $count > self::COUNTED];
		}
		return ['counts' => $counts, 'breaches' => $this->breaches->running()];
	}

	/**
	 * @return SocleDuePage by identifier
	 * @throws NotFound
	 * @throws Invalid
	 */
	public function page(string $kind, ?string $cursor, int $limit): array {
		$kind = DueKind::tryFrom($kind) ?? throw new NotFound();
		if ($limit < 1 || $limit > self::MOST) {
			throw new Invalid('limit_out_of_range', 'limit');
		}
		$rows = $this->people->page($kind, Cursor::id($cursor) ?? 0, $limit + 1);
		$page = array_slice($rows, 0, $limit);
		$ids = array_map(static fn (Row $row): int => $row->int('id'), $page);
		$since = array_combine($ids, array_map(static fn (Row $row): int => $row->int('since'), $page));
		$this->log->record(AccessAction::List, $ids, "due $kind->value");
		return [
			'people' => array_map(fn (Contact $contact): array => $this->describe($contact, $since[$contact->id] ?? 0), $this->contacts->these($ids)),
			'next' => count($rows) > $limit ? Cursor::encode([$ids[$limit - 1]]) : null,
		];
	}

	/** @return SocleDuePerson */
	private function describe(Contact $contact, int $since): array {
		return [
			'id' => $contact->id,
			'given_name' => $contact->fields->text(ContactField::GivenName),
			'family_name' => $contact->fields->text(ContactField::FamilyName),
			'commune' => $contact->fields->text(ContactField::Commune),
			'kind' => $contact->fields->text(ContactField::Kind),
			'since' => $since,
		];
	}
}
