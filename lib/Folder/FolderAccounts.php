<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use Exception;
use OCA\Socle\Circle\Circle;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\IGroupManager;
use OCP\IUserManager;

/**
 * In whose name something is done in a circle's folder: the account that holds it, else someone of the circle who has it among her
 * files. A Team folder belongs to nobody.
 */
final readonly class FolderAccounts {
	/** Accounts of the circle that are tried. */
	private const TRIED = 10;

	public function __construct(
		private FolderIntent $intent,
		private ActingAs $acting,
		private IRootFolder $files,
		private IGroupManager $groups,
		private IUserManager $users,
	) {
	}

	/**
	 * @template T
	 * @param bool $writes whether something is put into it
	 * @param callable(Folder): T $work
	 * @return T
	 * @throws FolderFailure
	 */
	public function inFolder(Circle $circle, CircleFolder $folder, bool $writes, callable $work): mixed {
		$reason = 'folder_gone';
		foreach ($this->accounts($circle, $folder) as $account) {
			try {
				return $this->acting->account($account, fn (): mixed => $work($this->node($account, $folder, $writes)));
			} catch (FolderFailure $failure) {
				if ($failure->reason !== 'folder_gone' && $failure->reason !== 'folder_read_only') {
					throw $failure;
				}
				$reason = $failure->reason === 'folder_read_only' ? $failure->reason : $reason;
			} catch (Exception $exception) {
				throw new FolderFailure('folder_failed', null, $exception);
			}
		}
		throw new FolderFailure($reason);
	}

	/** @throws FolderFailure */
	private function node(string $account, CircleFolder $folder, bool $writes): Folder {
		$node = $this->files->getUserFolder($account)->getFirstNodeById($folder->fileId);
		return match (true) {
			!$node instanceof Folder => throw new FolderFailure('folder_gone'),
			$writes && !$node->isCreatable() => throw new FolderFailure('folder_read_only'),
			default => $node,
		};
	}

	/** @return list<string> */
	private function accounts(Circle $circle, CircleFolder $folder): array {
		$holder = $folder->driver !== FolderDriver::Team && $this->isUsable($folder->reference) ? [$folder->reference] : [];
		// what lies in an account's own files is not elsewhere where it is not there
		return $folder->driver === FolderDriver::Share && $holder !== [] ? $holder : array_values(array_unique([...$holder, ...$this->members($circle)]));
	}

	/** @return list<string> */
	private function members(Circle $circle): array {
		$members = [];
		foreach ($this->intent->writers($circle) as $group) {
			foreach ($this->groups->get($group)?->searchDisplayName('', self::TRIED) ?? [] as $user) {
				$members[] = $user->getUID();
			}
		}
		return array_values(array_filter($members, $this->isUsable(...)));
	}

	private function isUsable(string $account): bool {
		return $this->users->get($account)?->isEnabled() === true;
	}
}
