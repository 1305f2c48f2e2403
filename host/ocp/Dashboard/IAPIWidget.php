<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard;

use OCP\Dashboard\Model\WidgetItem;

interface IAPIWidget extends IWidget {
	/** @return list<WidgetItem> */
	public function getItems(string $userId, ?string $since = null, int $limit = 7): array;
}
