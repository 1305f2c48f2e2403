<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Database\Row;
use OCA\Socle\ResponseDefinitions;

/**
 * A contact in a line of the list, with her preferred mail and telephone.
 *
 * @psalm-import-type SocleContactSummary from ResponseDefinitions
 */
final readonly class ContactSummaries {
	public function __construct(
		private ContactMapper $contacts,
		private TagMapper $tags,
	) {
	}

	/**
	 * @param list<Row> $rows of contacts
	 * @return list<SocleContactSummary> two queries, however many they are
	 */
	public function of(array $rows): array {
		$ids = array_map(static fn (Row $row): int => $row->int('id'), $rows);
		$points = $ids === [] ? [] : $this->contacts->points($ids);
		$tags = $ids === [] ? [] : $this->tags->labels($ids);
		return array_map(fn (Row $row): array => [
			'id' => $row->int('id'),
			'given_name' => $row->text('given_name'),
			'family_name' => $row->text('family_name'),
			'email' => $this->preferred($points[$row->int('id')] ?? [], Channel::Email),
			'phone' => $this->preferred($points[$row->int('id')] ?? [], Channel::Phone),
			'commune' => $row->text('commune'),
			'neighbourhood' => $row->text('neighbourhood'),
			'kind' => $row->text('kind'),
			'tags' => $tags[$row->int('id')] ?? [],
		], $rows);
	}

	/** @param list<ContactPoint> $points */
	private function preferred(array $points, Channel $channel): ?string {
		foreach ($points as $point) {
			if ($point->channel === $channel && $point->preferred) {
				return $point->value;
			}
		}
		return null;
	}
}
