<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard;

interface IIconWidget extends IWidget {
	/** @return string an absolute address */
	public function getIconUrl(): string;
}
