<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

/** All that is written about a person, checked (see ContactRules). */
final readonly class ContactFields {
	/** The basis of whom nothing is known yet, and that of whom a consent is on record (GDPR 6.1(a), 9.2(a)). */
	public const NO_BASIS = 'to_establish';
	public const CONSENT = 'consent';

	/**
	 * @param array<string, string> $texts by column: every field that is a text
	 * @param list<ContactPoint> $points of each channel the first preferred one counts, without one the first
	 * @param list<string> $tags
	 * @param bool $frozen nothing of it may be changed (GDPR 18)
	 */
	public function __construct(
		public array $texts,
		public array $points,
		public array $tags,
		public bool $frozen = false,
	) {
	}

	public function text(ContactField $field): string {
		return $this->texts[$field->value] ?? $field->default();
	}

	/** @return list<array{value: string, preferred: bool}>|list<string>|string as it is compared and kept in the history */
	public function value(ContactField $field): array|string {
		$channel = $field->channel();
		if ($channel !== null) {
			return array_map(
				static fn (ContactPoint $point): array => ['value' => $point->value, 'preferred' => $point->preferred],
				$this->pointsOf($channel),
			);
		}
		return $field === ContactField::Tags ? $this->tags : $this->text($field);
	}

	/** @return list<ContactPoint> exactly one of them preferred */
	public function pointsOf(Channel $channel): array {
		$points = array_values(array_filter($this->points, static fn (ContactPoint $point): bool => $point->channel === $channel));
		$preferred = array_search(true, array_column($points, 'preferred'), true);
		return array_map(
			static fn (ContactPoint $point, int $position): ContactPoint => new ContactPoint(
				$channel, $point->value, $point->normalised, $position === (int)$preferred,
			),
			$points,
			array_keys($points),
		);
	}

	public function sortKey(): string {
		return Fold::sortKey($this->text(ContactField::FamilyName), $this->text(ContactField::GivenName));
	}

	/** @return string the preferred one as typed, '' where there is none */
	public function preferred(Channel $channel): string {
		foreach ($this->pointsOf($channel) as $point) {
			if ($point->preferred) {
				return $point->value;
			}
		}
		return '';
	}

	/** @return array<string, string> every text column, with the keys and the preferred points that go with it */
	public function columns(): array {
		$columns = [];
		foreach (ContactField::cases() as $field) {
			if ($field->isText()) {
				$columns[$field->value] = $this->text($field);
			}
		}
		return $columns + [
			'email' => $this->preferred(Channel::Email),
			'phone' => $this->preferred(Channel::Phone),
			'sort_key' => $this->sortKey(),
			'family_key' => Fold::key($this->text(ContactField::FamilyName)),
			'given_key' => Fold::key($this->text(ContactField::GivenName)),
			'commune_key' => Fold::key($this->text(ContactField::Commune)),
			'neighbourhood_key' => Fold::key($this->text(ContactField::Neighbourhood)),
		];
	}

	/** @param list<ContactPoint>|list<string>|string $value */
	public function with(ContactField $field, array|string $value): self {
		$channel = $field->channel();
		if (is_string($value)) {
			return new self([$field->value => $value] + $this->texts, $this->points, $this->tags, $this->frozen);
		}
		if ($channel === null) {
			return new self($this->texts, $this->points, array_values(array_filter($value, is_string(...))), $this->frozen);
		}
		$others = array_filter($this->points, static fn (ContactPoint $point): bool => $point->channel !== $channel);
		$points = array_filter($value, static fn (ContactPoint|string $point): bool => $point instanceof ContactPoint);
		return new self($this->texts, [...array_values($others), ...array_values($points)], $this->tags, $this->frozen);
	}

	/** Nobody: no name, and no way to reach. */
	public function isNobody(): bool {
		return $this->text(ContactField::GivenName) === '' && $this->text(ContactField::FamilyName) === '' && $this->points === [];
	}
}
