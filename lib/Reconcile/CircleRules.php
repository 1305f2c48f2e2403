<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Circle\CircleState;
use OCA\Socle\Circle\GroupRight;
use OCA\Socle\Circle\Intention;
use OCA\Socle\Circle\Mandate;

/** What is a difference, and what is not. */
final class CircleRules {
	/** @return ?Difference where someone in a group of the circle should not be in it */
	public static function person(int $circle, GroupRight $right, string $user, Standing $standing): ?Difference {
		$kind = match ($standing) {
			Standing::Member => null,
			Standing::Newcomer => $right === GroupRight::Write ? DifferenceKind::Newcomer : null,
			Standing::Outsider => DifferenceKind::Outsider,
			Standing::Disabled => DifferenceKind::Disabled,
		};
		return $kind === null ? null : new Difference($circle, $kind, $user, $right->value);
	}

	/** @return Difference someone holds a role in the circle, and is not in it */
	public static function mandate(Mandate $mandate): Difference {
		return new Difference($mandate->circle, DifferenceKind::MandateOutside, $mandate->user, (string)$mandate->id);
	}

	/**
	 * @param array<string, bool> $there whether each of its groups is there, by identifier
	 * @param list<string> $powerful those of them that have a power
	 * @return list<Difference> of its groups as such
	 */
	public static function groups(Intention $intention, array $there, array $powerful): array {
		$circle = $intention->circle->id;
		$found = $intention->group(GroupRight::Write) === '' ? [new Difference($circle, DifferenceKind::GroupMissing)] : [];
		foreach ($intention->groups as $group) {
			if (!($there[$group] ?? false)) {
				$found[] = new Difference($circle, DifferenceKind::GroupGone, '', $group);
			}
			if (in_array($group, $powerful, true)) {
				$found[] = new Difference($circle, DifferenceKind::GroupPowerful, '', $group);
			}
		}
		return $found;
	}

	/**
	 * What follows from who is in the group that writes.
	 *
	 * @param array<array-key, Standing> $holders those who hold a role in the circle and are in that group
	 * @param array<array-key, string> $names of theirs, by account
	 * @param ?int $members how many are in that group; null where there is none
	 * @param string $today as 2027-03-21
	 * @return list<Difference>
	 */
	public static function mandates(Intention $intention, array $holders, array $names, ?int $members, string $today): array {
		$circle = $intention->circle->id;
		$found = [];
		$coordinated = false;
		foreach ($intention->mandates as $mandate) {
			$standing = $holders[$mandate->user] ?? null;
			if ($standing === null) {
				$found[] = self::mandate($mandate);
				continue;
			}
			if (($names[$mandate->user] ?? $mandate->userName) !== $mandate->userName) {
				$found[] = new Difference($circle, DifferenceKind::MandateName, $mandate->user);
			}
			$coordinated = $coordinated || $standing === Standing::Member && $mandate->holdsOn($today) && in_array($mandate->role, $intention->coordinating, true);
		}
		if (!$coordinated && $intention->circle->state === CircleState::Active) {
			$found[] = new Difference($circle, DifferenceKind::CoordinatorMissing);
		}
		if ($intention->circle->members !== ($members ?? 0)) {
			$found[] = new Difference($circle, DifferenceKind::MembersCount);
		}
		return $found;
	}
}
