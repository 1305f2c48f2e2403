<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Activity;

interface IManager {
	public function generateEvent(): IEvent;

	/** @param list<string> $affectedUserIds */
	public function bulkPublish(IEvent $event, array $affectedUserIds, ISetting $setting): void;
}
