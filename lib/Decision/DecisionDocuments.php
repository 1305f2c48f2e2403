<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Folder\CircleDocuments;
use OCA\Socle\Problem\Invalid;
use OCP\Files\File;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;

/** What a decision rests on: files of its circle's folder, as they are at this moment. */
final readonly class DecisionDocuments {
	private const MOST = 50;
	private const LONGEST_NAME = 250;

	public function __construct(
		private CircleDocuments $documents,
	) {
	}

	/**
	 * Only files that the person of this request reads, in a folder that those who read the decision may know of.
	 *
	 * @param list<int> $fileIds one that is given twice counts once
	 * @return list<DecisionDocument> in the order given
	 * @throws Invalid
	 */
	public function hash(Circle $circle, array $fileIds): array {
		$fileIds = array_values(array_unique($fileIds));
		if (count($fileIds) > self::MOST) {
			throw new Invalid('too_many', 'documents');
		}
		$found = $this->documents->find($circle, $fileIds);
		return array_map(static fn (int $id): DecisionDocument => self::describe($found[$id] ?? throw new Invalid('document_unknown', 'documents')), $fileIds);
	}

	/**
	 * @throws Invalid where it has gone meanwhile
	 */
	private static function describe(File $file): DecisionDocument {
		try {
			return new DecisionDocument(
				$file->getId(),
				mb_substr($file->getName(), 0, self::LONGEST_NAME),
				(int)$file->getSize(),
				$file->hash('sha256'),
			);
		} catch (NotFoundException|NotPermittedException) {
			throw new Invalid('document_unknown', 'documents');
		}
	}
}
