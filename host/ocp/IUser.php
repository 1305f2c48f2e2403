<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IUser {
	/** @return string */
	public function getUID();

	/** @return string */
	public function getDisplayName();

	/** @return ?string */
	public function getEMailAddress();

	/** @return bool */
	public function isEnabled();

	/** @return bool */
	public function delete();
}
