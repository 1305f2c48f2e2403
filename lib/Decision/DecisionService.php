<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;

/** Decisions are drafted, and changed until they are adopted. Who may is decided first, and what is possible inside. */
final readonly class DecisionService {
	public function __construct(
		private DecisionRights $rights,
		private DecisionMapper $decisions,
		private DecisionEditing $editing,
		private CircleRights $circles,
		private Viewer $viewer,
		private Database $database,
	) {
	}

	/**
	 * @param array<string, mixed> $given
	 * @param ?int $minutes of which meeting, for whoever has made sure that it is one of this circle
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function create(int $circle, array $given, ?int $minutes = null): Decision {
		$this->rights->enter($circle);
		$this->mustLive($this->circles->find($circle));
		return $this->database->atomically(function () use ($circle, $given, $minutes): Decision {
			$decision = $this->get($this->decisions->create($circle, $this->viewer->id(), $minutes));
			$this->editing->write($decision, $given);
			return $this->get($decision->id);
		});
	}

	/**
	 * What is not given stays as it is.
	 *
	 * @param int $version that she saw
	 * @param array<string, mixed> $given
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function change(int $id, int $version, array $given): Decision {
		$decision = $this->rights->write($id);
		$this->mustLive($this->circles->find($decision->circle));
		return $this->database->atomically(function () use ($id, $version, $given): Decision {
			$decision = $this->rights->write($id);
			$this->editing->mustBeHers($decision);
			if ($decision->version !== $version) {
				throw new Conflict('conflict', 'version');
			}
			$this->editing->write($decision, $given);
			return $this->get($id);
		});
	}

	/** @throws Conflict */
	private function mustLive(Circle $circle): void {
		if ($circle->isDissolved()) {
			throw new Conflict('circle_dissolved');
		}
	}

	/** @throws NotFound */
	private function get(int $id): Decision {
		return $this->decisions->find($id) ?? throw new NotFound();
	}
}
