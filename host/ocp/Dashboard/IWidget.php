<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard;

interface IWidget {
	public function getId(): string;

	public function getTitle(): string;

	/** @return int low comes first */
	public function getOrder(): int;

	public function getIconClass(): string;

	/** @return ?string where its title leads */
	public function getUrl(): ?string;

	/** Scripts and styles, on the page of the dashboard. */
	public function load(): void;
}
