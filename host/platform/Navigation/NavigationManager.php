<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Navigation;

use Closure;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\INavigationManager;
use OCP\Navigation\Events\LoadAdditionalEntriesEvent;

final class NavigationManager implements INavigationManager {
	/** @var list<array<string, mixed>> */
	private array $entries = [];

	/** @var list<Closure(): array<string, mixed>> */
	private array $later = [];

	private bool $asked = false;

	public function __construct(
		private readonly IEventDispatcher $events,
	) {
	}

	public function add(array|callable $entry): void {
		if (is_callable($entry)) {
			$this->later[] = Closure::fromCallable($entry);
		} else {
			$this->entries[] = $entry;
		}
	}

	public function getAll(string $type = self::TYPE_APPS): array {
		if (!$this->asked) {
			$this->asked = true;
			$this->events->dispatchTyped(new LoadAdditionalEntriesEvent());
		}
		foreach (array_splice($this->later, 0) as $entry) {
			$this->entries[] = $entry();
		}
		$all = [];
		foreach ($this->entries as $entry) {
			$id = is_string($entry['id'] ?? null) ? $entry['id'] : '';
			if (($entry['type'] ?? self::TYPE_APPS) === $type) {
				$all[$id] = $entry + ['type' => $type, 'order' => 100, 'classes' => '', 'unread' => 0];
			}
		}
		uasort($all, static fn (array $a, array $b): int => $a['order'] <=> $b['order']);
		return $all;
	}
}
