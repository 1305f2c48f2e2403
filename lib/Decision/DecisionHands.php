<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCP\IUserManager;

/** Whose hands a decision is in, and what people are called. */
final readonly class DecisionHands {
	public function __construct(
		private DecisionRights $rights,
		private Viewer $viewer,
		private IUserManager $users,
	) {
	}

	public function mayEdit(Decision $decision): bool {
		return $decision->state === DecisionState::Draft && $this->rights->isInside($decision->circle)
			|| $decision->state === DecisionState::Proposed && $this->holds($decision);
	}

	/** Whoever proposed it, and whoever coordinates its circle. */
	public function holds(Decision $decision): bool {
		return $this->rights->coordinates($decision->circle)
			|| $this->rights->isInside($decision->circle) && $decision->author !== '' && $decision->author === $this->viewer->id();
	}

	/**
	 * @param list<array{user: string, name: string}> $people
	 * @return list<array{user: string, name: string}> accounts under the names that they have; what is no account is a name
	 */
	public function named(array $people): array {
		$named = [];
		foreach ($people as ['user' => $user, 'name' => $name]) {
			$account = $user === '' ? null : $this->users->get($user);
			$named[] = $account === null
				? ['user' => '', 'name' => $name !== '' ? $name : $user]
				: ['user' => $user, 'name' => mb_substr($account->getDisplayName(), 0, 120)];
		}
		return $named;
	}

	/** @return string '' for an account that is no more */
	public function name(string $user): string {
		return $user === '' ? '' : $this->users->getDisplayName($user) ?? '';
	}
}
