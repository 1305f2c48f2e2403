<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Text;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\DB\Exception;
use OCP\IUserManager;

/** A person of the register and an account of the instance, one to one: made by keepers, never guessed. */
final readonly class AccountLink {
	public function __construct(
		private Database $database,
		private ChangeMapper $changes,
		private IUserManager $users,
		private Viewer $viewer,
		private ITimeFactory $time,
		private AccessLog $log,
	) {
	}

	/**
	 * @param string $account '' unlinks
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function set(int $contactId, string $account): void {
		if ($account !== '') {
			$account = $this->users->get(Text::check('account', $account, 64))?->getUID() ?? throw new Invalid('account_unknown', 'account');
		}
		$before = $this->accountOf($contactId);
		if ($before === $account) {
			return;
		}
		if ($account !== '' && $this->contactOf($account) !== null) {
			throw new Conflict('account_taken', 'account');
		}
		try {
			$this->database->atomically(function () use ($contactId, $before, $account): void {
				if (!$this->write($contactId, $before, $account)) {
					throw new NotFound();
				}
				$this->log->record(AccessAction::Change, [$contactId]);
			});
		} catch (Exception $error) {
			throw $error->getReason() === Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION ? new Conflict('account_taken', 'account') : $error;
		}
	}

	/** The account is deleted. */
	public function forget(string $account): void {
		$contactId = $this->contactOf($account);
		if ($contactId !== null) {
			$this->database->atomically(fn () => $this->write($contactId, $account, ''));
		}
	}

	/**
	 * @throws NotFound
	 * @throws Conflict
	 */
	private function accountOf(int $contactId): string {
		$row = $this->database->row('SELECT account, restricted_at FROM `*PREFIX*socle_contacts` WHERE id = ?', [$contactId]) ?? throw new NotFound();
		return $row->int('restricted_at') === 0 ? $row->text('account') : throw new Conflict('restricted', 'account');
	}

	/** @return ?int who the account is */
	public function contactOf(string $account): ?int {
		return $account === '' ? null : $this->database->row('SELECT id FROM `*PREFIX*socle_contacts` WHERE account = ?', [$account])?->int('id');
	}

	/** @return string the account that someone has; '' for none */
	public function linked(int $contactId): string {
		return $this->database->row('SELECT account FROM `*PREFIX*socle_contacts` WHERE id = ?', [$contactId])?->text('account') ?? '';
	}

	/** @return bool whether she is still there */
	private function write(int $contactId, string $before, string $account): bool {
		$at = $this->time->getTime();
		$by = $this->viewer->id();
		$written = $this->database->run(
			'UPDATE `*PREFIX*socle_contacts` SET account = ?, version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?',
			[$account === '' ? null : $account, $at, $by, $contactId],
		);
		if ($written === 0) {
			return false;
		}
		$this->changes->add([new Change($contactId, $at, $by, $by === '' ? Origin::Occ : Origin::Screen, null, Change::ACCOUNT, $before, $account)]);
		return true;
	}
}
