<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Problem\Invalid;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactInvalid;
use OCA\Socle\Register\ContactRules;

/** What the person who brings a list says about it. */
final readonly class ImportOptions {
	private function __construct(
		public string $name,
		public string $provenance,
		public string $provenanceName,
		public string $basis,
		public bool $keepUnreadable,
	) {
	}

	/**
	 * @param string $name of the file
	 * @throws Invalid
	 */
	public static function of(ContactRules $rules, string $name, string $provenance, string $provenanceName, string $basis, bool $keepUnreadable): self {
		$name = trim(mb_scrub($name));
		if ($name === '') {
			throw new Invalid('required', 'name');
		}
		if (mb_strlen($name) > 255) {
			throw new Invalid('too_long', 'name');
		}
		$provenanceName = $rules->text(ContactField::ProvenanceName, $provenanceName);
		if ($provenance === 'earlier_list' && $provenanceName === '') {
			throw new ContactInvalid(ContactField::ProvenanceName, 'provenance_name_required');
		}
		return new self(
			$name,
			$rules->text(ContactField::Provenance, $provenance),
			$provenanceName,
			$rules->text(ContactField::Basis, $basis === '' ? ContactField::Basis->default() : $basis),
			$keepUnreadable,
		);
	}

	/** The same file with the same options has the same fingerprint. */
	public function fingerprint(string $fileHash, string $by): string {
		return hash('sha256', json_encode([$fileHash, $this, $by], JSON_THROW_ON_ERROR));
	}
}
