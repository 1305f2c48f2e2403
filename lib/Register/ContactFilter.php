<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Problem\Invalid;

/** Which contacts are asked for. '' and null: all. */
final readonly class ContactFilter {
	/** Characters of a search; nobody's name is longer. */
	private const LONGEST = 250;

	/**
	 * @param ?int $import those that this import brought
	 * @param string $reach `none`: those without mail and telephone
	 * @param string $consent purpose, channel and state with colons between
	 * @throws Invalid
	 */
	public function __construct(
		public string $search = '',
		public string $kind = '',
		public string $tag = '',
		public string $commune = '',
		public string $neighbourhood = '',
		public string $provenance = '',
		public ?int $import = null,
		public string $reach = '',
		public string $consent = '',
	) {
		foreach (get_object_vars($this) as $name => $value) {
			if (is_string($value) && (!mb_check_encoding($value) || str_contains($value, "\0") || mb_strlen($value) > self::LONGEST)) {
				throw new Invalid('filter_invalid', $name);
			}
		}
		$this->allow('kind', $kind, ContactField::Kind->choices());
		$this->allow('provenance', $provenance, ContactField::Provenance->choices());
		$this->allow('reach', $reach, ['none']);
		$this->consent();
	}

	/** @throws Invalid */
	public function consent(): ?AskedConsent {
		return $this->consent === '' ? null : AskedConsent::of($this->consent);
	}

	public function isEmpty(): bool {
		return $this->asked() === [];
	}

	/** The same for the same question, '' for everybody. */
	public function fingerprint(): string {
		return $this->asked() === [] ? '' : json_encode($this->asked(), JSON_THROW_ON_ERROR);
	}

	/** Whether only a tag is asked for. */
	public function isTag(): bool {
		return array_keys($this->asked()) === ['tag'];
	}

	/** @return array<mixed> by name */
	private function asked(): array {
		return array_filter(get_object_vars($this), static fn (mixed $value): bool => $value !== '' && $value !== null);
	}

	/**
	 * @param list<string> $values
	 * @throws Invalid
	 */
	private function allow(string $name, string $value, array $values): void {
		if ($value !== '' && !in_array($value, $values, true)) {
			throw new Invalid('filter_invalid', $name);
		}
	}
}
