<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Folder\CircleFolder;
use OCA\Socle\Folder\FolderFailure;
use OCA\Socle\Folder\FolderRight;
use OCA\Socle\Folder\Folders;
use OCA\Socle\Problem\Wording;
use OCA\Socle\ResponseDefinitions;

/**
 * Who can really read and write what a circle has: what the platform says, not what was wished for.
 *
 * @psalm-import-type SocleAccessFolder from ResponseDefinitions
 * @psalm-import-type SocleAccessHolder from ResponseDefinitions
 * @psalm-import-type SocleCircleAccess from ResponseDefinitions
 */
final readonly class AccessReading {
	public function __construct(
		private Folders $folders,
		private HolderReading $holders,
		private CircleCheck $check,
		private DifferenceReading $differences,
		private LastReconciliation $last,
		private Wording $wording,
	) {
	}

	/** @return SocleCircleAccess */
	public function of(Circle $circle): array {
		return [
			'checked_at' => $this->last->at(),
			'folders' => array_map(fn (CircleFolder $folder): array => $this->folder($circle, $folder), $this->folders->of($circle)),
			// whoever is in a chat cannot be asked for: neither Talk nor the others tell an app
			'chat' => $circle->chatKind === '' ? null : ['kind' => $circle->chatKind, 'verifiable' => false],
			'differences' => $this->differences->describe($circle, $this->check->now($circle)),
		];
	}

	/** @return SocleAccessFolder */
	private function folder(Circle $circle, CircleFolder $folder): array {
		$reason = '';
		$granted = $intended = [];
		try {
			$granted = $this->folders->granted($folder);
			$intended = $this->folders->intended($circle, $folder, $granted ?? []);
		} catch (FolderFailure $failure) {
			$reason = $this->wording->of($failure->reason);
		}
		$of = fn (bool $write): array => array_values(array_map(
			fn (FolderRight $right): array => $this->holders->describe($right, $intended),
			array_filter($granted ?? [], static fn (FolderRight $right): bool => $right->write === $write),
		));
		return [
			'kind' => $folder->kind->value,
			'driver' => $folder->driver->value,
			'name' => $folder->name,
			'archived' => $folder->isArchived(),
			'there' => $granted !== null,
			'reason' => $reason,
			'write' => $of(true),
			'read' => $of(false),
		];
	}
}
