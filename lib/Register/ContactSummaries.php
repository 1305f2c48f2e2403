<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Consent\ConsentMarks;
use OCA\Socle\Database\Row;
use OCA\Socle\ResponseDefinitions;

/**
 * A contact in a line of the list, with her preferred mail and telephone, and what holds for consents.
 *
 * @psalm-import-type SocleContactSummary from ResponseDefinitions
 */
final readonly class ContactSummaries {
	public function __construct(
		private TagMapper $tags,
		private ConsentMarks $marks,
	) {
	}

	/**
	 * @param list<Row> $rows of contacts
	 * @return list<SocleContactSummary> two queries, however many they are
	 */
	public function of(array $rows): array {
		$ids = array_map(static fn (Row $row): int => $row->int('id'), $rows);
		$tags = $ids === [] ? [] : $this->tags->labels($ids);
		$marks = $this->marks->of($ids);
		return array_map(fn (Row $row): array => [
			'id' => $row->int('id'),
			'given_name' => $row->text('given_name'),
			'family_name' => $row->text('family_name'),
			'email' => $this->known($row->text('email')),
			'phone' => $this->known($row->text('phone')),
			'commune' => $row->text('commune'),
			'neighbourhood' => $row->text('neighbourhood'),
			'kind' => $row->text('kind'),
			'tags' => $tags[$row->int('id')] ?? [],
			'imported' => $row->intOrNull('import_id') !== null,
			'objected' => $row->int('objected_at') > 0,
			'restricted' => $row->int('restricted_at') > 0,
			'consents' => $marks[$row->int('id')] ?? [],
		], $rows);
	}

	private function known(string $value): ?string {
		return $value === '' ? null : $value;
	}
}
