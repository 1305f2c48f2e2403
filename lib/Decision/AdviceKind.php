<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** What somebody says about a proposal who does not object to it. */
enum AdviceKind: string {
	case Advice = 'advice';
	case Question = 'question';
}
