<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\GroupRight;
use OCA\Socle\Circle\Intention;
use OCA\Socle\Circle\Intentions;
use OCA\Socle\Circle\Memberships;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;
use OCP\Share\IShare;

/**
 * The circles with which the person of this request may share a document of hers, and with which of them she does.
 *
 * @psalm-import-type SocleSharingCircleList from ResponseDefinitions
 */
final readonly class DocumentCircles {
	public function __construct(
		private Intentions $circles,
		private FolderAccess $access,
		private OwnDocument $documents,
		private NodeShares $shares,
		private Viewer $viewer,
		private Memberships $memberships,
	) {
	}

	/**
	 * @return SocleSharingCircleList by name
	 * @throws Invalid
	 */
	public function of(string $path): array {
		$shared = [];
		foreach ($this->shares->ofType($this->viewer->id(), IShare::TYPE_GROUP, $this->documents->at($path)) as $share) {
			$shared[$share->getSharedWith() ?? ''] = NodeShares::writes($share);
		}
		$mine = $this->memberships->of($this->viewer->id());
		$open = array_filter($this->circles->all(), static fn (Intention $one): bool => !$one->circle->isDissolved() && $one->group(GroupRight::Write) !== '');
		return ['circles' => array_map(static fn (Intention $one): array => [
			'id' => $one->circle->id,
			'name' => $one->circle->name,
			'mine' => array_key_exists($one->circle->id, $mine),
			'shared' => array_key_exists($one->group(GroupRight::Write), $shared),
			'write' => $shared[$one->group(GroupRight::Write)] ?? false,
		], $this->access->among(array_values($open)))];
	}
}
