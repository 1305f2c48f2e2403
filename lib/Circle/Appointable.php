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
use OCP\IUser;
use OCP\IUserManager;

/** Who can be given a mandate, and by whom. */
final readonly class Appointable {
	public function __construct(
		private Coordinators $coordinators,
		private CircleRights $rights,
		private CirclePeople $people,
		private Memberships $memberships,
		private IUserManager $users,
	) {
	}

	/**
	 * A coordinator appoints whoever is in the circle. An administrator appoints the first coordinator, who comes into the
	 * circle by that, and nobody else.
	 *
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function find(Circle $circle, CircleRole $role, string $user): IUser {
		$account = $this->users->get(Text::check('user', $user, 64)) ?? throw new Invalid('account_unknown', 'user');
		if (!$this->rights->coordinates($circle->id)) {
			if (!$role->coordinates || $this->coordinators->of($circle->id) !== []) {
				throw new Conflict('coordinator_appoints');
			}
			$this->people->add($circle, GroupRight::Write->value, $account->getUID());
		}
		return array_key_exists($circle->id, $this->memberships->of($account->getUID()))
			? $account
			: throw new Invalid('not_in_circle', 'user');
	}
}
