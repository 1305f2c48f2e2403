<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Purpose;

/** The purposes that the collective has, few and known by name. */
final class Purposes {
	/** @var ?list<Purpose> of this request */
	private ?array $all = null;

	public function __construct(
		private readonly PurposeMapper $purposes,
	) {
	}

	/** @return list<Purpose> in their order */
	public function all(): array {
		return $this->all ??= $this->purposes->all();
	}

	public function named(string $name): ?Purpose {
		foreach ($this->all() as $purpose) {
			if ($purpose->name === $name) {
				return $purpose;
			}
		}
		return null;
	}
}
