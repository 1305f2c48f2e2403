<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Activity;

abstract class ActivitySettings implements ISetting {
	/** @return string */
	abstract public function getIdentifier();

	/** @return string */
	abstract public function getName();

	/** @return string */
	abstract public function getGroupIdentifier();

	/** @return string */
	abstract public function getGroupName();

	/** @return int */
	abstract public function getPriority();

	/** @return bool */
	public function canChangeMail() {
		return true;
	}

	/** @return bool */
	public function canChangeNotification() {
		return true;
	}

	/** @return bool */
	public function isDefaultEnabledMail() {
		return false;
	}

	/** @return bool */
	public function isDefaultEnabledNotification() {
		return $this->isDefaultEnabledMail() && !$this->canChangeMail();
	}

	/** @return bool */
	public function canChangeStream() {
		return false;
	}

	/** @return bool */
	public function isDefaultEnabledStream() {
		return true;
	}
}
