<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\ResponseDefinitions;

/**
 * What becoming a member opens, and what being a newcomer again closes. Who is in a circle is told only to those who may know
 * it: its members and administrators; for all others such circles are a number.
 *
 * @psalm-import-type SocleCircleName from ResponseDefinitions
 * @psalm-import-type SocleClosing from ResponseDefinitions
 * @psalm-import-type SocleOpening from ResponseDefinitions
 */
final readonly class CircleOpening {
	public function __construct(
		private CircleMapper $circles,
		private Memberships $memberships,
		private Coordinators $coordinators,
		private CircleRights $rights,
	) {
	}

	/** @return SocleOpening */
	public function opens(string $user): array {
		$open = array_filter($this->circles->all(), static fn (Circle $circle): bool => !$circle->private && !$circle->isDissolved());
		return [
			'folders' => $this->names($open, static fn (Circle $circle): bool => !$circle->newcomersRead),
			'folders_before' => $this->names($open, static fn (Circle $circle): bool => $circle->newcomersRead),
			'chats_before' => $this->names($open, static fn (Circle $circle): bool => $circle->newcomersChat && $circle->chatKind !== ''),
			...$this->inside($user),
		];
	}

	/** @return SocleClosing `last`: circles that nobody would coordinate any more */
	public function closes(string $user): array {
		$open = array_filter($this->circles->all(), static fn (Circle $circle): bool => !$circle->private && !$circle->isDissolved());
		$coordinated = array_filter($this->memberships->byGroups($user));
		return [
			'folders' => $this->names($open, static fn (Circle $circle): bool => !$circle->newcomersRead),
			'last' => $this->names(
				$this->circles->all(),
				fn (Circle $circle): bool => array_key_exists($circle->id, $coordinated) && $this->coordinators->of($circle->id) === [$user],
			),
			...$this->inside($user),
		];
	}

	/** @return array{circles: list<SocleCircleName>, unnamed: int} those in whose writing group she is, whatever her stage */
	private function inside(string $user): array {
		$inside = $this->memberships->byGroups($user);
		$circles = array_filter($this->circles->all(), static fn (Circle $circle): bool => array_key_exists($circle->id, $inside));
		$named = $this->names($circles, fn (Circle $circle): bool => $this->rights->administers() || $this->rights->isInside($circle->id));
		return ['circles' => $named, 'unnamed' => count($circles) - count($named)];
	}

	/**
	 * @param array<Circle> $circles
	 * @param callable(Circle): bool $which
	 * @return list<SocleCircleName>
	 */
	private function names(array $circles, callable $which): array {
		return array_map(
			static fn (Circle $circle): array => ['id' => $circle->id, 'name' => $circle->name],
			array_values(array_filter($circles, $which)),
		);
	}
}
