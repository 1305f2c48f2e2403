<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Register\Channel;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Register\ContactPoint;
use OCA\Socle\Register\Fold;

/** What a row adds to somebody known: only where nothing was said, and to her lists; never what decides on her rights. */
final readonly class Completion {
	public const TEXTS = [
		ContactField::Street, ContactField::Postcode, ContactField::Commune, ContactField::Neighbourhood, ContactField::Language, ContactField::Note,
	];

	/**
	 * @param ?ContactFields $after null: nothing is added
	 * @param list<ContactField> $changed
	 */
	public function __construct(
		public ?ContactFields $after,
		public array $changed,
	) {
	}

	public static function of(ContactFields $before, ContactFields $row): self {
		if ($before->frozen) {
			return new self(null, []);
		}
		$after = $before;
		$changed = [];
		foreach (self::TEXTS as $field) {
			if ($before->text($field) === '' && $row->text($field) !== '') {
				$after = $after->with($field, $row->text($field));
				$changed[] = $field;
			}
		}
		foreach ([Channel::Email, Channel::Phone] as $channel) {
			$hers = $before->pointsOf($channel);
			$known = array_fill_keys(array_map(static fn (ContactPoint $point): string => $point->normalised, $hers), true);
			$new = array_filter($row->pointsOf($channel), static fn (ContactPoint $point): bool => !isset($known[$point->normalised]));
			if ($new !== []) {
				$after = $after->with($channel->field(), [...$hers, ...array_values($new)]);
				$changed[] = $channel->field();
			}
		}
		$known = array_fill_keys(array_map(Fold::tag(...), $before->tags), true);
		$new = array_filter($row->tags, static fn (string $label): bool => !isset($known[Fold::tag($label)]));
		if ($new !== []) {
			$after = $after->with(ContactField::Tags, [...$before->tags, ...array_values($new)]);
			$changed[] = ContactField::Tags;
		}
		return new self($changed === [] ? null : $after, $changed);
	}

	/** This one, and then another on top of it. */
	public function then(self $next): self {
		$changed = $this->changed;
		foreach ($next->changed as $field) {
			if (!in_array($field, $changed, true)) {
				$changed[] = $field;
			}
		}
		return new self($next->after ?? $this->after, $changed);
	}
}
