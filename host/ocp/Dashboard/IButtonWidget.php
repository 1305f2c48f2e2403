<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard;

use OCP\Dashboard\Model\WidgetButton;

interface IButtonWidget extends IWidget {
	/** @return list<WidgetButton> */
	public function getWidgetButtons(string $userId): array;
}
