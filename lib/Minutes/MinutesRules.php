<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCA\Socle\Settings\Calendar;
use OCP\IUserManager;

/** What minutes can say. */
final readonly class MinutesRules {
	private const TITLE = 250;
	private const NAME = 120;
	private const KEY = '/^[a-z][a-z0-9]{3,15}$/D';
	private const NOTES = 100_000;
	private const ITEMS = 200;
	private const PEOPLE = 300;

	public function __construct(
		private Calendar $calendar,
		private IUserManager $users,
	) {
	}

	/** @throws Invalid */
	public function title(string $title): string {
		return Text::check('title', self::oneLine($title), self::TITLE);
	}

	/**
	 * @return string a day; '' for none
	 * @throws Invalid
	 */
	public function heldOn(string $day): string {
		return $this->calendar->check('held_on', $day);
	}

	/**
	 * An account is called as it is now, somebody else as typed; each once.
	 *
	 * @param array<array-key, mixed> $people
	 * @return list<MinutesPerson>
	 * @throws Invalid
	 */
	public function people(array $people): array {
		$checked = [];
		foreach (self::listed('people', $people, self::PEOPLE) as $one) {
			$person = $this->person($one);
			$checked[$person->user === '' ? "\0$person->name" : $person->user] ??= $person;
		}
		return array_values($checked);
	}

	/**
	 * @param array<array-key, mixed> $items
	 * @param list<int> $decisions those of the minutes
	 * @return list<MinutesItem>
	 * @throws Invalid
	 */
	public function items(array $items, array $decisions): array {
		$checked = [];
		foreach (self::listed('items', $items, self::ITEMS) as $one) {
			$decision = $one['decision'] ?? null;
			if ($decision !== null && (!is_int($decision) || !in_array($decision, $decisions, true))) {
				throw new Invalid('decision_unknown', 'items');
			}
			$decisions = array_values(array_diff($decisions, [$decision]));
			$key = self::text('items', $one, 'key');
			if ($key !== '' && preg_match(self::KEY, $key) !== 1 || isset($checked[$key])) {
				throw new Invalid('item_key', 'items');
			}
			$key = $key === '' ? 'k' . bin2hex(random_bytes(6)) : $key;
			$checked[$key] = new MinutesItem(
				$key,
				Text::check('items', self::oneLine(self::text('items', $one, 'title')), self::TITLE),
				Text::check('items', self::text('items', $one, 'notes'), self::NOTES),
				$decision,
			);
		}
		return array_values($checked);
	}

	/**
	 * @param array<array-key, mixed> $one
	 * @throws Invalid
	 */
	private function person(array $one): MinutesPerson {
		$user = Text::check('people', self::text('people', $one, 'user'), 64);
		$name = Text::check('people', self::oneLine(self::text('people', $one, 'name')), self::NAME);
		if ($user !== '') {
			// an account that is no more keeps the name that it was given when it was
			$name = mb_substr($this->users->getDisplayName($user) ?? ($name === '' ? throw new Invalid('account_unknown', 'people') : $name), 0, self::NAME);
		}
		return new MinutesPerson($user, $name === '' ? throw new Invalid('required', 'people') : $name);
	}

	/**
	 * @param array<array-key, mixed> $list
	 * @return list<array<array-key, mixed>>
	 * @throws Invalid
	 */
	private static function listed(string $field, array $list, int $most): array {
		if (count($list) > $most) {
			throw new Invalid('too_many', $field);
		}
		return array_values(array_map(static fn (mixed $one): array => is_array($one) ? $one : throw new Invalid('type', $field), $list));
	}

	/**
	 * @param array<array-key, mixed> $values
	 * @throws Invalid
	 */
	private static function text(string $field, array $values, string $name): string {
		$text = $values[$name] ?? '';
		return is_string($text) ? $text : throw new Invalid('type', $field);
	}

	private static function oneLine(string $text): string {
		return (string)preg_replace('/[\r\n\t]+/', ' ', $text);
	}
}
