<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\Access\Viewer;
use OCA\Socle\ResponseDefinitions;
use OCP\IUserManager;

/**
 * How a newcomer is shown.
 *
 * @psalm-import-type SocleNewcomer from ResponseDefinitions
 * @psalm-import-type SocleNewcomerStep from ResponseDefinitions
 */
final readonly class NewcomerCards {
	public function __construct(
		private NewcomerMapper $newcomers,
		private NewcomerSteps $steps,
		private StageGroups $groups,
		private IUserManager $users,
		private Viewer $viewer,
	) {
	}

	/**
	 * @param list<Newcomer> $newcomers
	 * @return ($newcomers is non-empty-list ? non-empty-list<SocleNewcomer> : list<SocleNewcomer>)
	 */
	public function of(array $newcomers): array {
		$ticks = $this->newcomers->ticks(array_map(static fn (Newcomer $newcomer): string => $newcomer->user, $newcomers));
		return array_map(fn (Newcomer $newcomer): array => [
			'user' => $newcomer->user,
			'name' => $this->name($newcomer->user),
			'self' => $newcomer->user === $this->viewer->id(),
			'state' => $newcomer->state->value,
			'since' => $newcomer->beganAt,
			'sponsor' => $this->sponsor($newcomer->sponsor),
			'steps' => $this->steps($ticks[$newcomer->user] ?? []),
			'promoted_at' => $newcomer->promotedAt,
			'promoted_by' => $this->name($newcomer->promotedBy),
		], $newcomers);
	}

	/** @return ?array{user: string, name: string, member: bool} */
	private function sponsor(string $user): ?array {
		$account = $user === '' ? null : $this->users->get($user);
		return $account === null ? null : ['user' => $user, 'name' => $account->getDisplayName(), 'member' => $this->groups->isMember($account)];
	}

	/**
	 * @param array<array-key, array{at: int, by: string}> $ticks
	 * @return list<SocleNewcomerStep>
	 */
	private function steps(array $ticks): array {
		return array_map(fn (array $step): array => [
			...$step,
			'at' => $ticks[$step['step']]['at'] ?? 0,
			'by' => $this->name($ticks[$step['step']]['by'] ?? ''),
		], $this->steps->all());
	}

	private function name(string $user): string {
		return $user === '' ? '' : $this->users->getDisplayName($user) ?? $user;
	}
}
