<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Text;
use OCA\Socle\Settings\Calendar;

/** Somebody is entrusted with a key, or stands in for whoever is. */
final readonly class KeyAppointing {
	private const NAME_LIMIT = 120;

	public function __construct(
		private KeyMapper $keys,
		private KeyHolderMapper $holders,
		private KeyAccounts $accounts,
		private SecretCheck $secrets,
		private Calendar $calendar,
		private Database $database,
	) {
	}

	/**
	 * @return list<array{user: string, name: string}> members and keepers of that name
	 * @throws Invalid
	 */
	public function candidates(string $search): array {
		return $this->accounts->search(Text::check('search', $search, 64));
	}

	/**
	 * @param string $user identifier of the account; '' for somebody who has none
	 * @param string $name of somebody who has no account
	 * @param string $startsOn since when; '' for today
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function appoint(int $key, string $user, string $name, bool $deputy, string $startsOn): void {
		$user = $this->account($user);
		$name = $user === '' ? $this->name($name) : '';
		$startsOn = $this->calendar->check('starts_on', $startsOn) === '' ? $this->calendar->today() : $startsOn;
		$this->database->atomically(function () use ($key, $user, $name, $deputy, $startsOn): void {
			if (($this->keys->find($key) ?? throw new NotFound())->retired) {
				throw new Conflict('key_retired');
			}
			$this->refuseTwice($key, $user, $name, 0);
			$this->holders->add($key, $user, $name, $deputy, $startsOn);
		});
	}

	/**
	 * @param string $endsOn the day on which it is given back; '' if it is not
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function checkEnd(KeyHolder $holder, string $endsOn): void {
		if ($this->calendar->check('ends_on', $endsOn) !== '') {
			if ($endsOn < $holder->startsOn) {
				throw new Invalid('date_impossible', 'ends_on');
			}
			return;
		}
		if ($holder->isErased()) {
			throw new Conflict('key_given_back');
		}
		if (($this->keys->find($holder->key) ?? throw new NotFound())->retired) {
			throw new Conflict('key_retired');
		}
		$this->refuseTwice($holder->key, $holder->user, $holder->name, $holder->id);
	}

	/** @throws Conflict */
	private function refuseTwice(int $key, string $user, string $name, int $except): void {
		foreach ($this->holders->current($this->calendar->today())[$key] ?? [] as $holder) {
			if ($holder->id !== $except && $holder->isSame($user, $name)) {
				throw new Conflict('key_held_twice', $user === '' ? 'name' : 'user');
			}
		}
	}

	/** @throws Invalid */
	private function account(string $user): string {
		$user = Text::check('user', $user, 64);
		return match ($user === '' ? null : $this->accounts->departure($user)) {
			null => $user,
			Departure::NotMember => throw new Invalid('not_member', 'user'),
			Departure::Deleted, Departure::Disabled => throw new Invalid('account_unknown', 'user'),
		};
	}

	/** @throws Invalid */
	private function name(string $name): string {
		$name = Text::check('name', $name, self::NAME_LIMIT);
		return $name === '' ? throw new Invalid('required', 'name') : $this->secrets->refuse('name', $name);
	}
}
