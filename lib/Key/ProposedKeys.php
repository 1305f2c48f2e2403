<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCP\IL10N;

/** The keys that nearly every collective has, in the language of whoever takes them over. From then on they are its own. */
final readonly class ProposedKeys {
	public function __construct(
		private IL10N $l,
	) {
	}

	/** @return list<array{name: string, note: string}> */
	public function all(): array {
		return [
			['name' => $this->l->t('Database'), 'note' => $this->l->t('Everything is stored there: whoever opens it can read everything.')],
			['name' => $this->l->t('Administration of the folders'), 'note' => $this->l->t('Opens and closes the folders, and gives access to them.')],
			['name' => $this->l->t('Administration of the chat'), 'note' => $this->l->t('Opens and closes rooms, lets people in and out.')],
			['name' => $this->l->t('Domain name'), 'note' => $this->l->t('The address of the website and of the mails: renewed every year, or lost.')],
			['name' => $this->l->t('Backups'), 'note' => $this->l->t('Where the copies are, and how to bring them back.')],
			['name' => $this->l->t('Sending of mails'), 'note' => $this->l->t('Writes to everybody in the name of the collective.')],
			['name' => $this->l->t('Bank account'), 'note' => $this->l->t('Sees the statements, signs the payments.')],
		];
	}
}
