<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IUserSession {
	/** @return ?IUser */
	public function getUser();

	/** Whose turn it is until the request ends or another one is set; who is logged in stays so. */
	public function setVolatileActiveUser(?IUser $user): void;

	/** @return bool */
	public function isLoggedIn();
}
