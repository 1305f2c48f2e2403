<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Access\AccessAction;
use OCA\Socle\Access\AccessLog;
use OCA\Socle\Access\Consultations;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Register\ContactService;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;

/**
 * Everything that the collective knows of a person, for her (GDPR 15). No keeper is named in it: she has a right to know
 * what was done with her data, when and why, not by whom (judgment C-579/21 of the Court of Justice).
 *
 * @psalm-import-type SocleCopy from ResponseDefinitions
 */
final readonly class PersonalData {
	public function __construct(
		private ContactService $contacts,
		private PersonSources $sources,
		private PersonConsents $consents,
		private Consultations $consultations,
		private AccessLog $log,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param AccessAction $as why it is made
	 * @return SocleCopy
	 * @throws NotFound
	 */
	public function of(int $contactId, AccessAction $as): array {
		$contact = $this->contacts->find($contactId);
		// Before it is read: so it is in it.
		$this->log->record($as, [$contactId]);
		return [
			'format' => 'socle-person',
			'made_at' => $this->time->getTime(),
			...$this->sources->collective(),
			'contact' => PersonCard::of($contact),
			...$this->sources->of($contact),
			...$this->consents->of($contact),
			'consultations' => $this->consultations->of($contactId, $contact->createdAt),
		];
	}
}
