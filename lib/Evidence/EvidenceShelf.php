<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Evidence;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Problem\Busy;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Text;
use OCA\Socle\Problem\TooLarge;
use OCA\Socle\Register\ContactService;
use OCA\Socle\ResponseDefinitions;
use OCP\IUserManager;

/**
 * What shows that someone agreed, as a keeper adds to it and looks at it.
 *
 * @psalm-import-type SocleKeptEvidence from ResponseDefinitions
 */
final readonly class EvidenceShelf {
	public const MOST_BYTES = 5 * 1024 * 1024;

	public function __construct(
		private Evidences $evidences,
		private EvidenceFiles $files,
		private ContactService $contacts,
		private AccessLog $log,
		private IUserManager $users,
	) {
	}

	/**
	 * @return list<SocleKeptEvidence> oldest first
	 * @throws NotFound
	 */
	public function list(int $contactId): array {
		$this->contacts->find($contactId);
		$this->log->record(AccessAction::Evidence, [$contactId]);
		$used = $this->evidences->used($contactId);
		return array_map(fn (Evidence $evidence): array => $this->describe($evidence, isset($used[$evidence->commitment])), $this->evidences->of($contactId));
	}

	/**
	 * @return SocleKeptEvidence
	 * @throws NotFound
	 * @throws Invalid
	 */
	public function note(int $contactId, string $kind, string $reference): array {
		$evidence = $this->evidences->note($contactId, EvidenceKind::tryFrom($kind) ?? throw new Invalid('evidence_kind_unknown', 'kind'), $reference);
		$this->log->record(AccessAction::Change, [$contactId]);
		return $this->describe($evidence, false);
	}

	/**
	 * @param string $name of the file on her device
	 * @return SocleKeptEvidence
	 * @throws NotFound
	 * @throws Invalid
	 * @throws TooLarge
	 * @throws Busy
	 */
	public function scan(int $contactId, string $name, string $bytes): array {
		$this->contacts->find($contactId);
		$name = Text::check('name', $name, 255);
		if (strlen($bytes) > self::MOST_BYTES) {
			throw new TooLarge('evidence_too_large');
		}
		$scan = new Scan($name, ScanType::of($bytes) ?? throw new Invalid('evidence_type'), $bytes);
		$file = $this->files->put($bytes);
		$evidence = $this->evidences->keep($contactId, $name, $scan, $file);
		$this->log->record(AccessAction::Change, [$contactId]);
		return $this->describe($evidence, false);
	}

	/** @throws NotFound also where the file is not there, or not as it was brought */
	public function open(int $contactId, int $id): Scan {
		$evidence = $this->evidences->find($contactId, $id);
		$this->log->record(AccessAction::Evidence, [$contactId]);
		$bytes = $evidence->kind === EvidenceKind::Scan ? $this->files->read($evidence) : null;
		$type = ScanType::tryFrom($evidence->mime);
		if ($bytes === null || $type === null) {
			throw new NotFound();
		}
		return new Scan("evidence-$id." . $type->extension(), $type, $bytes);
	}

	/**
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function remove(int $contactId, int $id): void {
		$evidence = $this->evidences->remove($contactId, $id);
		$this->files->deleteAfterwards([$evidence->file]);
		$this->log->record(AccessAction::Change, [$contactId]);
	}

	/** @return SocleKeptEvidence */
	private function describe(Evidence $evidence, bool $used): array {
		return [
			...$evidence->describe(),
			'by_name' => $this->users->getDisplayName($evidence->createdBy) ?? $evidence->createdBy,
			'missing' => $this->files->isMissing($evidence),
			'removable' => !$used,
		];
	}
}
