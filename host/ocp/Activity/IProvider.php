<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Activity;

use OCP\Activity\Exceptions\UnknownActivityException;

interface IProvider {
	/**
	 * @param string $language
	 * @return IEvent
	 * @throws UnknownActivityException of an event that it has no words for
	 */
	public function parse($language, IEvent $event, ?IEvent $previousEvent = null);
}
