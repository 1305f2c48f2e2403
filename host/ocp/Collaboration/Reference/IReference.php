<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

use JsonSerializable;

interface IReference extends JsonSerializable {
	public function setTitle(string $title): void;

	public function setDescription(?string $description): void;

	public function setImageUrl(?string $imageUrl): void;

	public function setUrl(?string $url): void;

	/** @return array<string, mixed> */
	public function jsonSerialize(): array;
}
