<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard;

interface IConditionalWidget extends IWidget {
	/** Whether it is offered to whoever is logged in. */
	public function isEnabled(): bool;
}
