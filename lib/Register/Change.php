<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

/** One field of one contact, before and after; a list is written as JSON, as it came over the wire. */
final readonly class Change {
	/** The field of the change that says: this contact was created by hand. */
	public const CREATED = 'created';
	public const ACCOUNT = 'account';

	public function __construct(
		public int $contactId,
		public int $at,
		public string $by,
		public Origin $origin,
		public ?int $importId,
		public string $field,
		public ?string $before,
		public ?string $after,
		public int $id = 0,
	) {
	}

	/** @param list<mixed>|string $value */
	public static function text(array|string $value): string {
		return is_array($value) ? json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES) : $value;
	}
}
