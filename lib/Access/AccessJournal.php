<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCA\Socle\Database\Cursor;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCA\Socle\ResponseDefinitions;
use OCP\IUserManager;

/**
 * The access log as keepers read it; reading it is itself on record.
 *
 * @psalm-import-type SocleAccessEntry from ResponseDefinitions
 * @psalm-import-type SocleAccessPage from ResponseDefinitions
 */
final readonly class AccessJournal {
	private const PAGE = 50;
	/** Rows looked through for one contact before the page is given, perhaps with few entries and a next one. */
	private const READ = 1000;
	private const READS = 20;

	public function __construct(
		private AccessLog $log,
		private IUserManager $users,
	) {
	}

	/**
	 * @param string $user only what this account did; '' for everybody
	 * @param ?int $contact only what was about this contact
	 * @return SocleAccessPage newest first
	 * @throws Invalid
	 */
	public function page(?string $cursor, string $user, ?int $contact): array {
		$below = Cursor::id($cursor) ?? PHP_INT_MAX;
		$user = Text::check('user', $user, 64);
		[$entries, $next] = $contact === null ? $this->read($below, $user) : $this->about($contact, $below, $user);
		$this->log->record(AccessAction::Log, []);
		return [
			'entries' => array_map($this->describe(...), $entries),
			'next' => $next === null ? null : Cursor::encode([$next]),
		];
	}

	/** @return array{list<AccessEntry>, ?int} */
	private function read(int $below, string $user): array {
		$entries = $this->log->page($below, $user, self::PAGE + 1);
		return count($entries) > self::PAGE
			? [array_slice($entries, 0, self::PAGE), $entries[self::PAGE - 1]->id]
			: [$entries, null];
	}

	/** @return array{list<AccessEntry>, ?int} */
	private function about(int $contact, int $below, string $user): array {
		$found = [];
		for ($read = 0; $read < self::READS; $read++) {
			$entries = $this->log->page($below, $user, self::READ);
			foreach ($entries as $entry) {
				$below = $entry->id;
				if (in_array($contact, $entry->contactIds, true)) {
					$found[] = $entry;
					if (count($found) === self::PAGE) {
						return [$found, $below];
					}
				}
			}
			if (count($entries) < self::READ) {
				return [$found, null];
			}
		}
		return [$found, $below];
	}

	/** @return SocleAccessEntry */
	private function describe(AccessEntry $entry): array {
		return [
			'id' => $entry->id,
			'at' => $entry->at,
			'user' => $entry->user,
			'user_name' => $this->users->getDisplayName($entry->user) ?? $entry->user,
			'action' => $entry->action->value,
			'contacts' => $entry->contacts,
			'contact_ids' => $entry->contactIds,
		];
	}
}
