<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use DateTime;
use OCA\Socle\AppInfo\Application;
use OCP\IUserManager;
use OCP\Notification\IManager;

/** What is left to do when an import has ended, well or not: its file goes, its author is told. */
final readonly class ImportClosing {
	public const SUBJECT = 'import_done';

	public function __construct(
		private ImportMapper $imports,
		private ImportFiles $files,
		private IManager $notifications,
		private IUserManager $users,
	) {
	}

	public function close(Import $import): void {
		$this->deleteFile($import);
		if ($import->is(ImportState::Done) && $this->users->userExists($import->getCreatedBy())) {
			$notification = $this->notifications->createNotification();
			$notification->setApp(Application::ID)
				->setUser($import->getCreatedBy())
				->setDateTime(new DateTime())
				->setObject('import', (string)$import->getId())
				->setSubject(self::SUBJECT, ['name' => $import->getName(), 'created' => $import->getCreated(), 'completed' => $import->getCompleted()]);
			$this->notifications->notify($notification);
		}
	}

	public function deleteFile(Import $import): void {
		$this->files->delete($import->getId());
		$import->setChunks(0);
		$this->imports->update($import);
	}
}
