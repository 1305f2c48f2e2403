<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use OCA\Socle\Problem\Conflict;
use OCA\Socle\ResponseDefinitions;

/**
 * It cannot be published while something is missing that people have to be told.
 *
 * @psalm-import-type SocleNoticeGap from ResponseDefinitions
 */
final class NoticeIncomplete extends Conflict {
	/** @param non-empty-list<SocleNoticeGap> $missing */
	public function __construct(
		private readonly array $missing,
	) {
		parent::__construct('notice_incomplete');
	}

	public function details(): array {
		return ['missing' => $this->missing];
	}
}
