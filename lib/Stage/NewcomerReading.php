<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IUser;

/**
 * Newcomers, as those who welcome them see them, and as each sees her own path. Reading writes nothing: who was not
 * written down yet counts from now.
 *
 * @psalm-import-type SocleNewcomer from ResponseDefinitions
 * @psalm-import-type SocleNewcomerList from ResponseDefinitions
 * @psalm-import-type SocleNewcomerPath from ResponseDefinitions
 */
final readonly class NewcomerReading {
	public function __construct(
		private NewcomerMapper $newcomers,
		private NewcomerCards $cards,
		private NewcomerSteps $steps,
		private StageGroups $groups,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	/** @return SocleNewcomerList the longest waiting first; those who became members lately, the last one first */
	public function all(): array {
		$known = $this->newcomers->current($this->recently());
		$waiting = array_map(
			fn (IUser $user): Newcomer => $known[$user->getUID()] ?? Newcomer::unseen($user->getUID(), $this->time->getTime()),
			$this->groups->everyNewcomer(),
		);
		usort($waiting, static fn (Newcomer $a, Newcomer $b): int => [$a->beganAt, $a->user] <=> [$b->beganAt, $b->user]);
		$promoted = array_values(array_filter($known, $this->isRecent(...)));
		usort($promoted, static fn (Newcomer $a, Newcomer $b): int => [$b->promotedAt, $a->user] <=> [$a->promotedAt, $b->user]);
		return ['newcomers' => $this->cards->of($waiting), 'promoted' => $this->cards->of($promoted), 'steps' => $this->steps->all()];
	}

	/** @return SocleNewcomer */
	public function one(string $user): array {
		return $this->cards->of([$this->find($user)])[0];
	}

	/** @return SocleNewcomerPath what there is for the person of this request */
	public function mine(): array {
		$user = $this->viewer->id();
		$account = $this->groups->account($user);
		$path = $account !== null && $this->groups->isOnlyNewcomer($account);
		return [
			'path' => $path ? $this->one($user) : null,
			'sponsored' => $this->cards->of(array_values($this->newcomers->sponsoredBy($user))),
			'waiting' => $this->viewer->may(Capability::NewcomersWelcome) ? $this->newcomers->countWaiting() : null,
		];
	}

	/** Whether it was decided that she is a member, be it done or under way. */
	public function isPromoted(string $user): bool {
		$state = $this->newcomers->find($user)?->state;
		return $state === NewcomerState::Promoted || $state === NewcomerState::Promoting;
	}

	/** Whether her promotion can still be taken back. */
	public function canBeTakenBack(string $user): bool {
		$newcomer = $this->newcomers->find($user);
		return $newcomer !== null && $this->isRecent($newcomer);
	}

	private function isRecent(Newcomer $newcomer): bool {
		return $newcomer->state === NewcomerState::Promoted && $newcomer->promotedAt >= $this->recently();
	}

	private function recently(): int {
		return $this->time->getTime() - Newcomer::RECENT;
	}

	private function find(string $user): Newcomer {
		return $this->newcomers->find($user) ?? Newcomer::unseen($user, $this->time->getTime());
	}
}
