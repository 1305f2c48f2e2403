<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/** A response that writes its body itself, piece by piece. */
interface ICallbackResponse {
	/** @return void */
	public function callback(IOutput $output);
}
