<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

/** One that the Smart Picker offers. */
interface IDiscoverableReferenceProvider extends IReferenceProvider {
	public function getId(): string;

	public function getTitle(): string;

	public function getOrder(): int;

	/** @return string an absolute address */
	public function getIconUrl(): string;

	/** @return array<string, mixed> */
	public function jsonSerialize(): array;
}
