<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use Locale;
use Normalizer;

/** What a contact's fields may hold. */
final readonly class ContactRules {
	/** Mails, telephones or tags of one person. */
	private const MOST = 50;

	public function __construct(
		private Reach $reach,
	) {
	}

	/**
	 * @param array<string, mixed> $given by field; what is missing or null has its default
	 * @throws ContactInvalid
	 */
	public function complete(array $given): ContactFields {
		$fields = new ContactFields([], [], []);
		foreach (ContactField::cases() as $field) {
			$value = $given[$field->value] ?? null;
			if ($value !== null || $field === ContactField::Provenance) {
				$fields = $fields->with($field, $this->check($field, $value ?? ''));
			}
		}
		if ($fields->isNobody()) {
			throw new ContactInvalid(ContactField::FamilyName, 'nobody');
		}
		if ($fields->text(ContactField::Provenance) === 'earlier_list' && $fields->text(ContactField::ProvenanceName) === '') {
			throw new ContactInvalid(ContactField::ProvenanceName, 'provenance_name_required');
		}
		return $fields;
	}

	/**
	 * @return list<ContactPoint>|list<string>|string
	 * @throws ContactInvalid
	 */
	public function check(ContactField $field, mixed $value): array|string {
		$channel = $field->channel();
		return match (true) {
			$channel !== null => $this->points($channel, $value),
			$field === ContactField::Tags => $this->tags($value),
			default => $this->text($field, $value),
		};
	}

	/** @throws ContactInvalid */
	public function text(ContactField $field, mixed $value): string {
		$text = $this->clean($field, $value);
		if ($field->choices() !== [] && !in_array($text, $field->choices(), true)) {
			throw new ContactInvalid($field, $this->unknown($field, $text));
		}
		if ($field === ContactField::Language && !$this->isLanguage($text)) {
			throw new ContactInvalid($field, 'language_unknown');
		}
		return $text;
	}

	/**
	 * @return list<ContactPoint> none twice
	 * @throws ContactInvalid
	 */
	public function points(Channel $channel, mixed $values): array {
		$field = $channel->field();
		$points = [];
		foreach ($this->items($field, $values) as $item) {
			$item = is_array($item) ? $item : ['value' => $item];
			$value = $this->clean($field, $item['value'] ?? null);
			if ($value === '') {
				continue;
			}
			$normalised = $this->reach->normalise($channel, $value)
				?? throw new ContactInvalid($field, $channel->value . '_invalid');
			$preferred = ($item['preferred'] ?? false) === true;
			if ($preferred || !isset($points[$normalised])) {
				$points[$normalised] = new ContactPoint($channel, $value, $normalised, $preferred);
			}
		}
		return array_values($points);
	}

	/**
	 * @return list<string> none twice (accents and case aside), none with `|`, which stands between tags in files
	 * @throws ContactInvalid
	 */
	public function tags(mixed $values): array {
		$tags = [];
		foreach ($this->items(ContactField::Tags, $values) as $value) {
			foreach (explode('|', $this->clean(ContactField::Tags, $value)) as $label) {
				$label = trim($label);
				if ($label !== '') {
					$tags[Fold::tag($label)] ??= $label;
				}
			}
		}
		return TagMapper::sorted($tags);
	}

	/**
	 * @return list<mixed>
	 * @throws ContactInvalid
	 */
	private function items(ContactField $field, mixed $values): array {
		if (!is_array($values) || !array_is_list($values)) {
			throw new ContactInvalid($field, 'type');
		}
		if (count($values) > self::MOST) {
			throw new ContactInvalid($field, 'too_many');
		}
		return $values;
	}

	/** @throws ContactInvalid */
	private function clean(ContactField $field, mixed $value): string {
		if (!is_string($value)) {
			throw new ContactInvalid($field, 'type');
		}
		if (preg_match('/[^\x20-\x7e]| {2}/', $value) === 0) {
			$text = trim($value);
			return strlen($text) <= $field->limit() ? $text : throw new ContactInvalid($field, 'too_long');
		}
		$text = Normalizer::normalize($value, Normalizer::FORM_C);
		if (!is_string($text)) {
			throw new ContactInvalid($field, 'not_utf8');
		}
		if (str_contains($text, "\0")) {
			throw new ContactInvalid($field, 'nul_byte');
		}
		$text = $field === ContactField::Note
			? str_replace(["\r\n", "\r"], "\n", $text)
			: preg_replace('/[\s\x{a0}\p{Cc}]+/u', ' ', $text) ?? '';
		$text = trim($text);
		if (mb_strlen($text) > $field->limit()) {
			throw new ContactInvalid($field, 'too_long');
		}
		return $text;
	}

	private function unknown(ContactField $field, string $text): string {
		return match ($field) {
			ContactField::Basis => $text === 'consent' ? 'basis_needs_proof' : 'basis_unknown',
			ContactField::Over15, ContactField::Over17 => 'yes_no_unknown',
			default => $field->value . '_unknown',
		};
	}

	/** A language that ICU knows by name, as two or three letters, perhaps with a country. */
	private function isLanguage(string $code): bool {
		return $code === '' || (preg_match('/^[a-z]{2,3}([-_][A-Z]{2})?$/', $code) === 1
			&& Locale::getDisplayLanguage($code, 'en') !== substr($code, 0, strcspn($code, '-_')));
	}
}
