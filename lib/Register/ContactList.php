<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;

/**
 * The list of people, a page at a time.
 *
 * @psalm-import-type SocleContactPage from ResponseDefinitions
 * @psalm-import-type SocleContactCount from ResponseDefinitions
 */
final readonly class ContactList {
	public const MOST = 200;
	/** Where counting stops. */
	private const COUNTED = 10000;

	public function __construct(
		private ContactPages $pages,
		private ContactSummaries $summaries,
		private ContactMonths $months,
		private TagMapper $tags,
		private AccessLog $log,
	) {
	}

	/**
	 * @return SocleContactPage
	 * @throws Invalid
	 */
	public function page(ContactFilter $filter, string $sort, string $direction, ?string $cursor, int $limit): array {
		$order = ContactOrder::tryFrom($sort) ?? throw new Invalid('sort_unknown', 'sort');
		if (!in_array($direction, ['asc', 'desc'], true)) {
			throw new Invalid('direction_unknown', 'direction');
		}
		if ($limit < 1 || $limit > self::MOST) {
			throw new Invalid('limit_out_of_range', 'limit');
		}
		[$rows, $next] = $this->pages->page($filter, $order, $direction === 'desc', $cursor, $limit);
		$contacts = $this->summaries->of($rows);
		$this->log->record(
			$filter->search === '' ? AccessAction::List : AccessAction::Search,
			array_map(static fn (array $contact): int => $contact['id'], $contacts),
			$filter->fingerprint(),
		);
		return ['contacts' => $contacts, 'next' => $next];
	}

	/** @return SocleContactCount */
	public function count(ContactFilter $filter): array {
		if ($filter->isEmpty()) {
			return ['count' => $this->months->total(), 'capped' => false];
		}
		$count = $filter->isTag() ? $this->tags->uses($filter->tag) : $this->pages->count($filter, self::COUNTED + 1);
		return ['count' => min($count, self::COUNTED), 'capped' => $count > self::COUNTED];
	}
}
