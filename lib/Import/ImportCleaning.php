<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Database\Database;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\TimedJob;

/** What people brought does not lie around: drafts go after a week, files when their import is closed, rows when it can no longer be undone. */
final class ImportCleaning extends TimedJob {
	private const DRAFT_SECONDS = 7 * 86400;

	public function __construct(
		ITimeFactory $time,
		private readonly ImportMapper $imports,
		private readonly ImportDrafts $drafts,
		private readonly ImportClosing $closing,
		private readonly Database $database,
	) {
		parent::__construct($time);
		$this->setInterval(3600);
	}

	/** @param mixed $argument */
	protected function run($argument): void {
		$now = $this->time->getTime();
		foreach ($this->imports->withFile([ImportState::Done, ImportState::Undoing, ImportState::Undone], $now) as $import) {
			$this->closing->deleteFile($import);
		}
		foreach ($this->imports->inStates([ImportState::Uploading, ImportState::Ready, ImportState::Checked, ImportState::Failed]) as $import) {
			if ($import->getCreatedAt() < $now - self::DRAFT_SECONDS) {
				$this->drafts->delete($import->getId());
			}
		}
		$this->database->deleteWhere('socle_import_keys', 'import_id NOT IN (SELECT id FROM `*PREFIX*socle_imports` WHERE state = ?)', [ImportState::Checking->value]);
		$this->database->deleteWhere(
			'socle_import_rows', 'import_id IN (SELECT id FROM `*PREFIX*socle_imports` WHERE closed_at < ?)', [$now - Import::UNDO_SECONDS],
		);
	}
}
