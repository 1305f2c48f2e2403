<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentInput;
use OCA\Socle\Consent\ConsentRefused;
use OCA\Socle\Consent\Consents;
use OCA\Socle\Consent\ConsentSheet;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Purpose\Purposes;
use OCA\Socle\Register\Contact;
use OCA\Socle\ResponseDefinitions;

/**
 * What the person who is logged in agreed to, in words; and how she takes it back, as easily as it was given (GDPR 7.3).
 *
 * @psalm-import-type SocleConsentChoice from ResponseDefinitions
 * @psalm-import-type SocleCopyPurpose from ResponseDefinitions
 */
final readonly class OwnConsents {
	public function __construct(
		private ConsentSheet $sheet,
		private ConsentInput $input,
		private Consents $consents,
		private Purposes $purposes,
	) {
	}

	/** @return array{consents: list<SocleConsentChoice>, purposes: list<SocleCopyPurpose>} */
	public function of(Contact $contact): array {
		$purposes = [];
		foreach ($this->purposes->all() as $purpose) {
			$purposes[] = ['name' => $purpose->name, 'labels' => $purpose->labels, 'texts' => $purpose->texts];
		}
		return ['consents' => $this->sheet->choices($contact), 'purposes' => $purposes];
	}

	/**
	 * @param array<array-key, mixed> $choices lists of purpose and channel
	 * @throws NotFound
	 * @throws Invalid
	 * @throws ConsentRefused
	 */
	public function withdraw(int $contactId, array $choices): void {
		$this->consents->record($contactId, $this->input->byHerself(ConsentAction::Withdrawn, $choices));
	}
}
