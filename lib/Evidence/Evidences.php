<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Evidence;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\Subjects;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Text;
use OCA\Socle\Register\ContactService;
use OCP\AppFramework\Utility\ITimeFactory;

/** What shows that people agreed, one person at a time. */
final readonly class Evidences {
	public function __construct(
		private EvidenceMapper $evidences,
		private ContactService $contacts,
		private Ledger $ledger,
		private Subjects $subjects,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	/** @throws NotFound also where it is another person's */
	public function find(int $contactId, int $id): Evidence {
		return $this->evidences->find($contactId, $id) ?? throw new NotFound();
	}

	/** @return list<Evidence> of one contact, oldest first */
	public function of(int $contactId): array {
		return $this->evidences->ofContacts([$contactId]);
	}

	/**
	 * Notes where her paper is, or which mail she sent.
	 *
	 * @throws NotFound
	 * @throws Invalid
	 */
	public function note(int $contactId, EvidenceKind $kind, string $reference): Evidence {
		$reference = Text::check('reference', $reference, 255);
		if ($reference === '' || $kind === EvidenceKind::Scan) {
			throw new Invalid('required', 'reference');
		}
		return $this->ledger->append(LedgerName::Consent, function () use ($contactId, $kind, $reference): Evidence {
			$subject = $this->subjects->of($this->contacts->find($contactId)->id);
			$commitment = $subject->commitment($kind->value . ':' . $reference);
			$id = $this->evidences->insert(new Evidence(
				0, $contactId, $kind, $reference, '', 0, '', $commitment, $this->time->getTime(), $this->viewer->id(),
			));
			return $this->find($contactId, $id);
		});
	}
}
