<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Key;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Settings\Calendar;

/** Somebody still holds a key, gives it back, or is no longer to be named. */
final readonly class KeyHolding {
	public function __construct(
		private KeyHolderMapper $holders,
		private KeyAppointing $appointing,
		private KeyReminders $reminders,
		private Viewer $viewer,
		private Calendar $calendar,
	) {
	}

	/**
	 * Each says it for herself; whoever keeps the register can write down what a person told.
	 *
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function confirm(int $key, int $id): void {
		$holder = $this->find($key, $id);
		if ($holder->user !== $this->viewer->id() && !$this->viewer->may(Capability::KeysWrite)) {
			throw new Conflict('key_not_yours');
		}
		if (!$holder->holdsOn($this->calendar->today()) || $holder->isErased()) {
			throw new Conflict('key_given_back');
		}
		$this->holders->confirm($id, $this->viewer->id());
		$this->reminders->settle($holder->user);
	}

	/**
	 * @param string $endsOn the day on which it is given back; '' if it is not
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function end(int $key, int $id, string $endsOn): void {
		$holder = $this->find($key, $id);
		$this->appointing->checkEnd($holder, $endsOn);
		$this->holders->end($id, $endsOn);
		$this->reminders->settle($holder->user);
	}

	/**
	 * That somebody held it stays, and when.
	 *
	 * @throws NotFound
	 * @throws Conflict
	 */
	public function erase(int $key, int $id): void {
		if (!$this->find($key, $id)->isOver($this->calendar->today())) {
			throw new Conflict('key_held');
		}
		$this->holders->erase($id);
	}

	/** @throws NotFound */
	private function find(int $key, int $id): KeyHolder {
		return $this->holders->find($key, $id) ?? throw new NotFound();
	}
}
