<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

/** How a difference can be put right. */
enum Repair: string {
	/** Not from here: somebody has to decide. */
	case None = 'none';
	/** Only when somebody asks for this very one: it takes something from a person. */
	case Asked = 'asked';
	/** When somebody asks for it, or for all that can be put right. */
	case Safe = 'safe';
	/** By every reconciliation: nobody gains or loses anything, or Socle ends what it had begun. */
	case Automatic = 'automatic';

	/** @param bool $asked whether somebody asked for all that can be put right */
	public function comesWithAll(bool $asked): bool {
		return $this === self::Automatic || $asked && $this === self::Safe;
	}
}
