<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Activity;

interface ISetting {
	/** @return string the type of the events that it is about */
	public function getIdentifier();

	/** @return string */
	public function getName();

	/** @return int 0 to 100, low is on top */
	public function getPriority();

	/** @return bool */
	public function canChangeStream();

	/** @return bool */
	public function isDefaultEnabledStream();

	/** @return bool */
	public function canChangeMail();

	/** @return bool */
	public function isDefaultEnabledMail();
}
