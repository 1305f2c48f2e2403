<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Database\Cursor;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Register\ContactNames;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IUserManager;

/**
 * Requests as keepers see them, with who they are about.
 *
 * @psalm-import-type SocleRequest from ResponseDefinitions
 * @psalm-import-type SocleRequestPage from ResponseDefinitions
 */
final readonly class RequestList {
	private const PAGE = 50;
	private const MOST_OPEN = 500;

	public function __construct(
		private RequestMapper $requests,
		private ContactNames $names,
		private AccessLog $log,
		private IUserManager $users,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param string $state open (all of them, the most urgent first) or closed (newest first)
	 * @return SocleRequestPage
	 * @throws Invalid
	 */
	public function page(string $state, ?string $cursor): array {
		if (!in_array($state, ['open', 'closed'], true)) {
			throw new Invalid('request_state_unknown', 'state');
		}
		$below = Cursor::id($cursor) ?? PHP_INT_MAX;
		$found = $state === 'open' ? $this->requests->open(self::MOST_OPEN) : $this->requests->closed($below, self::PAGE + 1);
		$shown = $state === 'open' ? $found : array_slice($found, 0, self::PAGE);
		$more = count($found) > count($shown) ? Cursor::encode([$shown[self::PAGE - 1]->id]) : null;
		$count = $this->count();
		return ['requests' => $this->all($shown), 'open' => $count['open'], 'overdue' => $count['overdue'], 'next' => $more];
	}

	/**
	 * Whoever calls it has opened the person before.
	 *
	 * @return SocleRequestPage about one person, newest first
	 */
	public function of(int $contactId): array {
		$requests = $this->all($this->requests->of($contactId), false);
		$open = array_filter($requests, static fn (array $request): bool => $request['state'] === RequestState::Open->value);
		return ['requests' => $requests, 'open' => count($open), 'overdue' => count(array_filter($open, static fn (array $request): bool => $request['overdue'])), 'next' => null];
	}

	/**
	 * @return SocleRequest
	 * @throws NotFound
	 */
	public function one(int $id): array {
		return $this->all([$this->requests->find($id) ?? throw new NotFound()], false)[0] ?? throw new NotFound();
	}

	/** @return array{open: int, overdue: int, due_at: ?int} */
	public function count(): array {
		return $this->requests->count($this->time->getTime());
	}

	/**
	 * @param list<RightsRequest> $requests
	 * @param bool $log whether names of people are shown who have not been opened
	 * @return list<SocleRequest>
	 */
	private function all(array $requests, bool $log = true): array {
		$ids = array_values(array_unique(array_filter(array_map(static fn (RightsRequest $request): ?int => $request->contactId, $requests), is_int(...))));
		$names = $this->names->of($ids);
		if ($log && $ids !== []) {
			$this->log->record(AccessAction::List, $ids);
		}
		return array_map(fn (RightsRequest $request): array => $this->describe($request, $names[$request->contactId ?? 0] ?? null), $requests);
	}

	/**
	 * @param array{given_name: string, family_name: string}|null $name
	 * @return SocleRequest
	 */
	private function describe(RightsRequest $request, ?array $name): array {
		return [
			'id' => $request->id,
			'contact' => $name === null || $request->contactId === null ? null : ['id' => $request->contactId, ...$name],
			'kind' => $request->kind->value,
			'received_at' => $request->receivedAt,
			'due_at' => $request->dueAt,
			'overdue' => $request->state === RequestState::Open && $request->dueAt < $this->time->getTime(),
			'identity' => $request->identity?->value,
			'state' => $request->state->value,
			'outcome' => $request->outcome,
			'by_name' => $this->name($request->createdBy),
			'closed_at' => $request->closedAt,
			'closed_by_name' => $this->name($request->closedBy),
		];
	}

	private function name(string $user): string {
		return $user === '' ? '' : $this->users->getDisplayName($user) ?? $user;
	}
}
