<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use DateTime;
use OCA\Socle\Circle\CircleLog;
use OCA\Socle\Folder\FolderKind;
use OCA\Socle\Folder\Grantee;
use OCA\Socle\Problem\Wording;
use OCP\IGroupManager;
use OCP\IL10N;
use OCP\IUserManager;

/** What a person reads of each difference. */
final readonly class DifferenceWording {
	public function __construct(
		private IL10N $l,
		private CircleLog $log,
		private IUserManager $users,
		private IGroupManager $groups,
		private Wording $reasons,
	) {
	}

	/**
	 * @param list<Difference> $differences of one circle
	 * @return list<string> in their order
	 */
	public function all(int $circle, array $differences): array {
		$accounts = array_values(array_diff(array_unique(array_map(static fn (Difference $one): string => $one->account, $differences)), ['']));
		$left = $this->log->departures($circle, $accounts);
		return array_map(fn (Difference $one): string => $this->of($one, $left[$one->account] ?? 0), $differences);
	}

	private function of(Difference $one, int $left): string {
		if ($one->kind->isOfFolder()) {
			return $this->ofFolder($one, $left);
		}
		$name = $this->account($one->account);
		$reads = $one->detail === 'read';
		return match ($one->kind) {
			DifferenceKind::GroupMissing => $this->l->t('This circle has no group: nobody is in it.'),
			DifferenceKind::GroupGone => $this->l->t('The group “%1$s” of this circle was deleted.', [$one->detail]),
			DifferenceKind::GroupPowerful => $this->l->t('The group “%1$s” of this circle has come to a power over the instance or the register.', [$this->group($one->detail)]),
			DifferenceKind::CoordinatorMissing => $this->l->t('Nobody coordinates this circle.'),
			DifferenceKind::Outsider => $reads
				? $this->l->t('%1$s is not of the collective, and can still read in this circle.', [$name])
				: $this->l->t('%1$s is not of the collective, and can still write in this circle.', [$name]),
			DifferenceKind::Newcomer => $this->l->t('%1$s is not a member yet, and can write in this circle.', [$name]),
			DifferenceKind::Disabled => $this->l->t('%1$s: the account is switched off, and still in the group of this circle.', [$name]),
			DifferenceKind::MandateOutside => $this->l->t('%1$s holds a role here, and is not in the circle.', [$this->who($one->account, $left)]),
			DifferenceKind::MandateName => $this->l->t('%1$s has another name now, which their mandate does not know.', [$name]),
			default => $this->l->t('The number of members is not up to date.'),
		};
	}

	private function ofFolder(Difference $one, int $left): string {
		$detail = FolderDetail::parse($one->detail);
		$folder = $detail->folder === FolderKind::Private ? $this->l->t('the private folder') : $this->l->t('the folder');
		if ($detail->inside !== '') {
			$folder = $this->l->t('“%1$s” in %2$s', [$detail->inside, $folder]);
		}
		$who = match ($detail->grantee) {
			Grantee::Group => $this->l->t('The group “%1$s”', [$this->group($detail->who)]),
			Grantee::Team => $this->l->t('The team “%1$s”', [$detail->who]),
			Grantee::Outside => $this->l->t('Somebody outside (“%1$s”)', [$detail->who]),
			Grantee::Account, null => $this->who($detail->who, $left),
		};
		return match ($one->kind) {
			DifferenceKind::FolderUnfinished => $this->l->t('Making %1$s was begun, and is not finished.', [$folder]),
			DifferenceKind::FolderGone => $this->l->t('It is no longer there: %1$s.', [$folder]),
			DifferenceKind::FolderUnavailable => $this->l->t('Something is wrong with %1$s. %2$s', [$folder, $this->reasons->of($detail->who)]),
			DifferenceKind::FolderUnverifiable => $this->l->t('Rules of the platform itself apply in %1$s: nobody can say for sure who reads what.', [$folder]),
			DifferenceKind::FolderRenamed => $this->l->t('It was given another name: %1$s.', [$folder]),
			DifferenceKind::RightMissing => $detail->write
				? $this->l->t('%1$s should write in %2$s, and cannot even read it.', [$who, $folder])
				: $this->l->t('%1$s should read %2$s, and cannot.', [$who, $folder]),
			DifferenceKind::RightWrites => $this->l->t('%1$s should only read %2$s, and writes in it.', [$who, $folder]),
			DifferenceKind::RightReadsOnly => $this->l->t('%1$s should write in %2$s, and only reads it.', [$who, $folder]),
			default => $detail->write
				? $this->l->t('%1$s still writes in %2$s.', [$who, $folder])
				: $this->l->t('%1$s still reads %2$s.', [$who, $folder]),
		};
	}

	private function who(string $user, int $left): string {
		return $left === 0
			? $this->account($user)
			: $this->l->t('%1$s (left on %2$s)', [$this->account($user), (string)$this->l->l('date', (new DateTime())->setTimestamp($left), ['width' => 'long'])]);
	}

	private function account(string $user): string {
		return $user === '' ? '' : $this->users->getDisplayName($user) ?? $user;
	}

	private function group(string $group): string {
		return $this->groups->get($group)?->getDisplayName() ?? $group;
	}
}
