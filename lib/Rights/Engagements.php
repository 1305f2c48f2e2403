<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Circle\MandatesHeld;
use OCA\Socle\Decision\PartTaken;
use OCA\Socle\Key\KeysHeld;
use OCA\Socle\Minutes\MeetingsAttended;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Stage\PathWalked;

/**
 * What somebody does and did in the collective, as far as her account says that it was she (GDPR 15).
 *
 * @psalm-import-type SocleCopyEngagement from ResponseDefinitions
 */
final readonly class Engagements {
	public function __construct(
		private PathWalked $path,
		private MandatesHeld $mandates,
		private KeysHeld $keys,
		private MeetingsAttended $meetings,
		private PartTaken $decisions,
	) {
	}

	/**
	 * @param string $account '' for someone without one
	 * @return list<SocleCopyEngagement>
	 */
	public function of(string $account): array {
		return $account === '' ? [] : [
			...$this->path->by($account),
			...$this->mandates->by($account),
			...$this->keys->by($account),
			...$this->meetings->by($account),
			...$this->decisions->by($account),
		];
	}
}
