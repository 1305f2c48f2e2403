<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Decision\DecisionRights;
use OCA\Socle\Problem\NotFound;

/**
 * What the person of this request may do with minutes: those of the circle write them, its coordinators adopt them. Members of the
 * collective read what an open circle has adopted. Who may not gets what she gets for minutes that do not exist.
 */
final readonly class MinutesRights {
	public function __construct(
		private DecisionRights $rights,
		private MinutesMapper $minutes,
	) {
	}

	/** @throws NotFound */
	public function read(int $id): Minutes {
		$minutes = $this->find($id);
		$open = $minutes->isAdopted() && !$minutes->private && $this->rights->isMember();
		return $open || $this->rights->isInside($minutes->circle) ? $minutes : throw new NotFound();
	}

	/** @throws NotFound */
	public function write(int $id): Minutes {
		$minutes = $this->find($id);
		$this->rights->enter($minutes->circle);
		return $minutes;
	}

	/** @throws NotFound */
	public function adopt(int $id): Minutes {
		$minutes = $this->find($id);
		$this->rights->coordinate($minutes->circle);
		return $minutes;
	}

	/** @throws NotFound */
	public function enter(int $circle): void {
		$this->rights->enter($circle);
	}

	/**
	 * @return bool whether she reads all of them, drafts too
	 * @throws NotFound where she reads none
	 */
	public function list(int $circle): bool {
		return $this->rights->isInside($circle) ? true : ($this->rights->isMember() ? false : throw new NotFound());
	}

	/** @return list<string> what she may do with them */
	public function may(Minutes $minutes): array {
		$may = [];
		if ($this->rights->isInside($minutes->circle)) {
			$may = $minutes->isAdopted() ? ['file'] : ['write'];
		}
		if (!$minutes->isAdopted() && $this->rights->coordinates($minutes->circle)) {
			$may[] = 'adopt';
		}
		return $may;
	}

	/** @throws NotFound */
	private function find(int $id): Minutes {
		return $this->minutes->find($id) ?? throw new NotFound();
	}
}
