<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

/** Somebody who was present. */
final readonly class MinutesPerson {
	/**
	 * @param string $user her account; '' for none
	 * @param string $name as she was called then
	 */
	public function __construct(
		public string $user,
		public string $name,
	) {
	}

	/** Accounts are known by their name there, others by how they were written. */
	public function is(string $user, string $name): bool {
		return $this->user !== '' || $user !== '' ? $this->user === $user : $this->name === $name;
	}

	/** @return array{user: string, name: string} */
	public function describe(): array {
		return ['user' => $this->user, 'name' => $this->name];
	}
}
