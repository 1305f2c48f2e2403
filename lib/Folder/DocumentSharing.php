<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use Exception;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleAction;
use OCA\Socle\Circle\CircleLog;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;
use OCP\Constants;
use OCP\Files\Folder;
use OCP\Files\Node;
use OCP\IGroup;
use OCP\Share\IManager;
use OCP\Share\IShare;

/**
 * Someone lets a circle read, or write, a document of her own: it stays hers, and she takes it back as easily.
 *
 * @psalm-import-type SocleCircleReaders from ResponseDefinitions
 * @psalm-import-type SocleSharedDocument from ResponseDefinitions
 */
final readonly class DocumentSharing {
	private const FILE_WRITE = Constants::PERMISSION_READ | Constants::PERMISSION_UPDATE;
	private const FOLDER_WRITE = self::FILE_WRITE | Constants::PERMISSION_CREATE | Constants::PERMISSION_DELETE;

	public function __construct(
		private CircleReaders $readers,
		private NodeShares $shares,
		private IManager $manager,
		private OwnDocument $documents,
		private Viewer $viewer,
		private CircleLog $log,
	) {
	}

	/** @return SocleCircleReaders */
	public function readers(Circle $circle): array {
		return $this->readers->of($circle);
	}

	/**
	 * Shared before, it gets the right that is asked for now.
	 *
	 * @return SocleSharedDocument
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function share(Circle $circle, string $path, bool $write): array {
		$node = $this->documents->at($path);
		$group = $this->readers->group($circle);
		$permissions = $write ? ($node instanceof Folder ? self::FOLDER_WRITE : self::FILE_WRITE) : Constants::PERMISSION_READ;
		if (!$node->isShareable() || $write && !$node->isUpdateable()) {
			throw new Conflict('document_not_yours', 'path');
		}
		try {
			$before = $this->shareOf($node, $group);
			if ($before !== null) {
				$this->manager->updateShare($before->setNode($node)->setPermissions($permissions));
			} else {
				$this->manager->createShare($this->manager->newShare()
					->setNode($node)
					->setShareType(IShare::TYPE_GROUP)
					->setSharedWith($group->getGID())
					->setSharedBy($this->viewer->id())
					->setPermissions($permissions));
			}
		} catch (Exception) {
			throw new Conflict('document_share_refused', 'path');
		}
		// the name of somebody's own document is not everybody's to read in the circle's record
		$this->log->record($circle->id, CircleAction::Shared, $this->viewer->id(), $write ? 'write' : 'read');
		return ['path' => $path, 'name' => $node->getName(), 'shared' => true, 'write' => $write];
	}

	/**
	 * @return SocleSharedDocument
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function takeBack(Circle $circle, string $path): array {
		$node = $this->documents->at($path);
		$share = $this->shareOf($node, $this->readers->group($circle));
		if ($share !== null) {
			$this->manager->deleteShare($share);
		}
		return ['path' => $path, 'name' => $node->getName(), 'shared' => false, 'write' => false];
	}

	private function shareOf(Node $node, IGroup $group): ?IShare {
		foreach ($this->shares->ofType($this->viewer->id(), IShare::TYPE_GROUP, $node) as $share) {
			if ($share->getSharedWith() === $group->getGID()) {
				return $share;
			}
		}
		return null;
	}
}
