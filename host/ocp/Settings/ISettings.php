<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings;

use OCP\AppFramework\Http\TemplateResponse;

interface ISettings {
	/** @return TemplateResponse<int, array<string, mixed>> */
	public function getForm();

	/** @return ?string */
	public function getSection();

	/** @return int 0 to 100, low is on top */
	public function getPriority();
}
