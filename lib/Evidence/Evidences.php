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
use OCA\Socle\Problem\Conflict;
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
		return $this->add($contactId, $kind, $reference, $kind->value . ':' . $reference);
	}

	/**
	 * @param string $name that the file had
	 * @param string $file under which it lies in app data
	 * @throws NotFound
	 */
	public function keep(int $contactId, string $name, Scan $scan, string $file): Evidence {
		$sha256 = hash('sha256', $scan->bytes);
		return $this->add($contactId, EvidenceKind::Scan, $name, EvidenceKind::Scan->value . ':' . $sha256, $scan, $file);
	}

	/**
	 * Takes back what was added by mistake.
	 *
	 * @throws NotFound
	 * @throws Conflict something was recorded with it: then it is a proof, and stays
	 */
	public function remove(int $contactId, int $id): Evidence {
		return $this->ledger->append(LedgerName::Consent, function () use ($contactId, $id): Evidence {
			$evidence = $this->find($contactId, $id);
			if (isset($this->used($contactId)[$evidence->commitment])) {
				throw new Conflict('evidence_used', 'evidence');
			}
			$this->evidences->delete($contactId, $id);
			return $evidence;
		});
	}

	/** @return array<string, true> by commitment, those with which something was recorded */
	public function used(int $contactId): array {
		$subject = $this->subjects->find($contactId);
		$used = [];
		$below = PHP_INT_MAX;
		do {
			$entries = $subject === null ? [] : $this->ledger->about(LedgerName::Consent, $subject->reference, $below);
			foreach ($entries as $entry) {
				$below = $entry->position;
				$commitment = $entry->said()['evidence'] ?? null;
				if (is_string($commitment)) {
					$used[$commitment] = true;
				}
			}
		} while ($entries !== []);
		return $used;
	}

	/**
	 * @param string $content what the ledger commits to
	 * @throws NotFound
	 */
	private function add(int $contactId, EvidenceKind $kind, string $reference, string $content, ?Scan $scan = null, string $file = ''): Evidence {
		return $this->ledger->append(LedgerName::Consent, function () use ($contactId, $kind, $reference, $content, $scan, $file): Evidence {
			$subject = $this->subjects->of($this->contacts->find($contactId)->id);
			$id = $this->evidences->insert(new Evidence(
				0, $contactId, $kind, $reference, $scan->type->value ?? '', strlen($scan->bytes ?? ''), $scan === null ? '' : hash('sha256', $scan->bytes),
				$subject->commitment($content), $this->time->getTime(), $this->viewer->id(), $file,
			));
			return $this->find($contactId, $id);
		});
	}
}
