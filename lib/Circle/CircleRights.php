<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Problem\NotFound;

/**
 * What the person of this request may do with one circle. Who may not gets what she gets for a circle that does not exist.
 */
final readonly class CircleRights {
	public function __construct(
		private Viewer $viewer,
		private Memberships $memberships,
		private CircleMapper $circles,
	) {
	}

	/** @throws NotFound */
	public function find(int $id): Circle {
		return $this->circles->find($id) ?? throw new NotFound();
	}

	/**
	 * For its members only: its people, its folder, its chat.
	 *
	 * @throws NotFound
	 */
	public function enter(int $id): Circle {
		return $this->isInside($id) ? $this->find($id) : throw new NotFound();
	}

	/**
	 * For those who coordinate it.
	 *
	 * @throws NotFound
	 */
	public function coordinate(int $id): Circle {
		return $this->coordinates($id) ? $this->find($id) : throw new NotFound();
	}

	/**
	 * For those who coordinate it, and for administrators of the instance.
	 *
	 * @throws NotFound
	 */
	public function steer(int $id): Circle {
		return $this->administers() || $this->coordinates($id) ? $this->find($id) : throw new NotFound();
	}

	public function isInside(int $id): bool {
		return array_key_exists($id, $this->memberships->of($this->viewer->id()));
	}

	public function coordinates(int $id): bool {
		return $this->memberships->of($this->viewer->id())[$id] ?? false;
	}

	public function administers(): bool {
		return $this->viewer->may(Capability::CirclesMap);
	}
}
