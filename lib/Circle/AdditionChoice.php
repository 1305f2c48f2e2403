<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;

/** Whom somebody has chosen to add to a group of a circle. Whether each of them can be is seen when it is her turn. */
final readonly class AdditionChoice {
	private const MOST = 1000;

	public function __construct(
		private CircleGroups $groups,
		private PeopleReading $reading,
	) {
	}

	/**
	 * @param array<array-key, mixed> $users identifiers of accounts
	 * @return non-empty-array<array-key, string> what each is called, by account: of somebody outside of the collective nobody
	 *                                            learns a name, nor whether there is such an account
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function check(Circle $circle, GroupRight $right, array $users): array {
		if (!$this->groups->of($circle, $right)->canAddUser()) {
			throw new Conflict('group_closed');
		}
		$known = $this->reading->names();
		$chosen = [];
		foreach ($users as $user) {
			$account = is_string($user) ? Text::check('users', $user, 64) : throw new Invalid('type', 'users');
			if ($account !== '') {
				$chosen[$account] = $known[$account] ?? '';
			}
		}
		return match (true) {
			$chosen === [] => throw new Invalid('required', 'users'),
			count($chosen) > self::MOST => throw new Invalid('too_many', 'users'),
			default => $chosen,
		};
	}
}
