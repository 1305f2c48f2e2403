<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Shell;

use OCA\Socle\Host\Page\PreferencesController;

/** The pages of the host itself: each set of controllers is a little app. */
final readonly class BuiltIn {
	/** @var array<string, list<class-string>> */
	public const CONTROLLERS = [
		'core' => [PreferencesController::class],
	];
}
