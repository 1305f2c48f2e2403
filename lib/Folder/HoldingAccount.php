<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\AppInfo\Application;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCP\Files\IRootFolder;
use OCP\IAppConfig;
use OCP\IUserManager;

/** The account whose folders are shared with groups, where Team folders is not installed. */
final readonly class HoldingAccount {
	private const KEY = 'holding_account';

	public function __construct(
		private IAppConfig $config,
		private IUserManager $users,
		private IRootFolder $files,
	) {
	}

	/** @return string its identifier; '' where none is chosen */
	public function id(): string {
		return $this->config->getValueString(Application::ID, self::KEY);
	}

	/**
	 * @param string $user '' for none
	 * @throws Invalid
	 */
	public function choose(string $user): void {
		$user = Text::check('holding_account', $user, 64);
		if ($user !== '' && !$this->users->userExists($user)) {
			throw new Invalid('account_unknown', 'holding_account');
		}
		$this->config->setValueString(Application::ID, self::KEY, $user);
	}

	/** @return ?string why it can hold nothing, as Wording knows it; null: it can */
	public function refusal(): ?string {
		$account = $this->users->get($this->id());
		return match (true) {
			$this->id() === '' => 'holding_account_missing',
			$account === null => 'holding_account_gone',
			$account->isEnabled() !== true => 'holding_account_disabled',
			$this->isFull() => 'holding_account_full',
			default => null,
		};
	}

	/** Below 0 there is no limit, or nobody knows it. */
	private function isFull(): bool {
		return (int)$this->files->getUserFolder($this->id())->getFreeSpace() === 0;
	}
}
