<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

/** The states of a consent, and what leads from one to another. Whatever is not here is refused. */
final class ConsentRules {
	/**
	 * @param ConsentState $lapsesTo what a pending one falls back to
	 * @param bool $proven whether something shows that she did it herself
	 * @return ?ConsentState null: not from there
	 */
	public static function after(ConsentState $from, ConsentState $lapsesTo, ConsentAction $action, bool $proven): ?ConsentState {
		return match ($action) {
			ConsentAction::Asked => match ($from) {
				ConsentState::None, ConsentState::Unproven => ConsentState::Pending,
				default => null,
			},
			ConsentAction::Given => $proven ? self::given($from, $lapsesTo) : self::said($from),
			ConsentAction::Confirmed => $proven && $from === ConsentState::Pending ? ConsentState::Granted : null,
			ConsentAction::Renewed => $proven && self::holds($from) ? ConsentState::Granted : null,
			ConsentAction::Refused => match ($from) {
				ConsentState::None, ConsentState::Unproven, ConsentState::Pending, ConsentState::Expired, ConsentState::Invalidated => ConsentState::Refused,
				default => null,
			},
			ConsentAction::Withdrawn => self::holds($from) ? ConsentState::Withdrawn : null,
			ConsentAction::Expired => self::holds($from) ? ConsentState::Expired : null,
			ConsentAction::Invalidated => self::holds($from) ? ConsentState::Invalidated : null,
			ConsentAction::Lapsed => $from === ConsentState::Pending ? $lapsesTo : null,
			default => null,
		};
	}

	/** Given with proof. After a no it waits for a second act of hers: one paper in the pile does not undo a withdrawal. */
	private static function given(ConsentState $from, ConsentState $lapsesTo): ConsentState {
		return $from->isNo() || ($from === ConsentState::Pending && $lapsesTo->isNo()) ? ConsentState::Pending : ConsentState::Granted;
	}

	/** Said aloud: too weak to write to her on, and never against what she did before. */
	private static function said(ConsentState $from): ?ConsentState {
		return match ($from) {
			ConsentState::None, ConsentState::Unproven, ConsentState::Expired, ConsentState::Invalidated => ConsentState::Pending,
			default => null,
		};
	}

	private static function holds(ConsentState $state): bool {
		return $state === ConsentState::Granted || $state === ConsentState::ToRenew;
	}
}
