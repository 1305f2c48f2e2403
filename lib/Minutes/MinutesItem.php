<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

/** A point of the agenda, what was said about it, and the decision that came of it. */
final readonly class MinutesItem {
	public function __construct(
		public string $title,
		public string $notes,
		public ?int $decision,
	) {
	}

	/** @return array{title: string, notes: string, decision: ?int} */
	public function describe(): array {
		return ['title' => $this->title, 'notes' => $this->notes, 'decision' => $this->decision];
	}
}
