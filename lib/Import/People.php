<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Register\Channel;
use OCA\Socle\Register\ContactFields;

/** People whom a row may be about. A reference is a contact's identifier or, below 0, the row that would create her. */
interface People {
	/**
	 * @param list<ContactFields> $rows
	 * @return iterable<array{string, int}> name (see Slate::name) and reference, of those who have the name of one of the rows
	 */
	public function named(array $rows): iterable;

	/**
	 * @param non-empty-list<string> $values normalised
	 * @return iterable<array{string, string, int}> value, name and reference of everyone who has one of the values
	 */
	public function reachedAt(Channel $channel, array $values): iterable;

	/**
	 * @param non-empty-list<ContactFields> $rows none of whom can be reached
	 * @return iterable<array{string, int}> fingerprint (see Slate::fingerprint) and reference, of those who cannot be reached either, and have
	 *                                      the name of one of the rows
	 */
	public function unreachable(array $rows): iterable;

	/**
	 * @param non-empty-list<int> $references
	 * @return array<int, ContactFields> what is known of them by these people
	 */
	public function fields(array $references): array;
}
