<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** What has happened to a decision, for those who follow it. */
enum DecisionAction: string {
	case Proposed = 'proposed';
	case TakenBack = 'taken_back';
	case Withdrawn = 'withdrawn';
	case HandedOver = 'handed_over';
	case Objected = 'objected';
	case ObjectionClosed = 'objection_closed';
	case Advised = 'advised';
	case Answered = 'answered';
	case Adopted = 'adopted';
	/** It was decided long ago: that is no news for anybody. */
	case TakenOver = 'taken_over';
	case SummaryWritten = 'summary_written';
	case Published = 'published';
}
