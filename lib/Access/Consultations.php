<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

/**
 * Who looked at someone, as she may know it: on which days and for what, without the names of those who did (judgment
 * C-579/21 of the Court of Justice).
 */
final readonly class Consultations {
	private const READ = 1000;

	public function __construct(
		private AccessLog $log,
	) {
	}

	/**
	 * @param int $since when she came into the register: what was taken out as a whole before cannot have been about her
	 * @return list<array{day: string, action: string, times: int, certain: bool}> newest first; not certain where too many were concerned for their identifiers to be kept
	 */
	public function of(int $contactId, int $since): array {
		$found = [];
		$below = PHP_INT_MAX;
		do {
			$entries = $this->log->page($below, '', self::READ);
			foreach ($entries as $entry) {
				$below = $entry->id;
				$certain = in_array($contactId, $entry->contactIds, true);
				$perhaps = $entry->action === AccessAction::Export && $entry->contactIds === [] && $entry->contacts > 0 && $entry->at >= $since;
				if ($certain || $perhaps) {
					$day = gmdate('Y-m-d', $entry->at);
					$key = $day . $entry->action->value . ($certain ? '' : '?');
					$found[$key] ??= ['day' => $day, 'action' => $entry->action->value, 'times' => 0, 'certain' => $certain];
					$found[$key]['times']++;
				}
			}
		} while (count($entries) === self::READ);
		return array_values($found);
	}
}
