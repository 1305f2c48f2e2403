<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Evidence;

/** What shows that someone agreed. */
enum EvidenceKind: string {
	/** A scan or a photograph of her signed paper. */
	case Scan = 'scan';
	/** Where her signed paper is kept. */
	case Reference = 'reference';
	/** Her mail: when it came, what it said. */
	case Mail = 'mail';
}
