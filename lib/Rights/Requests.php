<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Text;
use OCA\Socle\Register\ContactService;
use OCP\AppFramework\Utility\ITimeFactory;

/** Requests about rights: received, and answered once it is sure who asks. */
final readonly class Requests {
	private const OUTCOME = 2000;
	private const DAY = 86400;

	public function __construct(
		private RequestMapper $requests,
		private RequestReminders $reminders,
		private ContactService $contacts,
		private AccessLog $log,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param ?int $contactId null: nobody of the register, as far as one can tell
	 * @param int $receivedAt 0: now
	 * @param string $identity '' while it is not checked
	 * @throws Invalid
	 * @throws NotFound
	 */
	public function receive(?int $contactId, string $kind, int $receivedAt, string $identity): RightsRequest {
		$kind = RequestKind::tryFrom($kind) ?? throw new Invalid('request_kind_unknown', 'kind');
		$checked = $this->identity($identity);
		$now = $this->time->getTime();
		if ($receivedAt < 0 || $receivedAt > $now + self::DAY || ($receivedAt > 0 && $receivedAt < $now - 3650 * self::DAY)) {
			throw new Invalid('date_impossible', 'received_at');
		}
		$receivedAt = $receivedAt === 0 ? $now : min($receivedAt, $now);
		if ($contactId !== null) {
			$this->contacts->find($contactId);
			$this->log->record(AccessAction::Change, [$contactId]);
		}
		return $this->find($this->requests->insert(new RightsRequest(
			0, $contactId, $kind, $receivedAt, DueDate::of($receivedAt), $checked, RequestState::Open, '', $this->viewer->id(), 0, '',
		)));
	}

	/**
	 * @param string $state done or refused
	 * @param string $outcome what was done, or why it is refused
	 * @param string $identity '' where it was said before
	 * @throws Invalid
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function close(int $id, string $state, string $outcome, string $identity): RightsRequest {
		$request = $this->find($id);
		$state = RequestState::tryFrom($state);
		if ($state === null || $state === RequestState::Open) {
			throw new Invalid('request_state_unknown', 'state');
		}
		$checked = $this->identity($identity) ?? $request->identity ?? throw new Invalid('identity_required', 'identity');
		$outcome = Text::check('outcome', $outcome, self::OUTCOME);
		if ($outcome === '') {
			throw new Invalid('required', 'outcome');
		}
		if ($request->kind === RequestKind::Erasure && $state === RequestState::Done && $this->isThere($request->contactId)) {
			throw new Conflict('not_erased_yet', 'state');
		}
		if (!$this->requests->close($id, $state, $checked, $outcome, $this->time->getTime(), $this->viewer->id())) {
			throw new Conflict('request_closed', 'state');
		}
		$this->reminders->takeBack();
		if ($request->contactId !== null) {
			$this->log->record(AccessAction::Change, [$request->contactId]);
		}
		return $this->find($id);
	}

	/** @throws NotFound */
	public function find(int $id): RightsRequest {
		return $this->requests->find($id) ?? throw new NotFound();
	}

	/** @throws Invalid */
	public function identity(string $name): ?IdentityCheck {
		return $name === '' ? null : IdentityCheck::tryFrom($name) ?? throw new Invalid('identity_unknown', 'identity');
	}

	/**
	 * She asked to be erased, and is: what she asked is answered, and no longer leads to her. In the transaction that erases her.
	 *
	 * @param ?IdentityCheck $identity null: she did not ask for it
	 */
	public function erased(int $contactId, ?IdentityCheck $identity): void {
		if ($identity !== null) {
			$this->answerErasure($contactId, $identity, $this->time->getTime(), $this->viewer->id());
		}
		$this->requests->forget($contactId);
	}

	private function answerErasure(int $contactId, IdentityCheck $identity, int $now, string $by): void {
		$asked = false;
		foreach ($this->requests->of($contactId) as $request) {
			if ($request->kind === RequestKind::Erasure && $request->state === RequestState::Open) {
				$asked = $this->requests->close($request->id, RequestState::Done, $identity, '', $now, $by);
			}
		}
		if (!$asked) {
			$this->requests->insert(new RightsRequest(0, null, RequestKind::Erasure, $now, DueDate::of($now), $identity, RequestState::Done, '', $by, $now, $by));
		}
	}

	private function isThere(?int $contactId): bool {
		try {
			return $contactId !== null && $this->contacts->find($contactId)->id === $contactId;
		} catch (NotFound) {
			return false;
		}
	}
}
