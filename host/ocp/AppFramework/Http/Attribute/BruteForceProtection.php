<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Attribute;

use Attribute;

#[Attribute(Attribute::TARGET_METHOD | Attribute::IS_REPEATABLE)]
class BruteForceProtection {
	/** @param string $action what is guessed at: an answer that is throttled counts as a wrong guess */
	public function __construct(
		protected string $action,
	) {
	}

	public function getAction(): string {
		return $this->action;
	}
}
