<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Breach;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Database\Cursor;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Text;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;

/**
 * The log of breaches, as keepers write it.
 *
 * @psalm-import-type SocleBreach from ResponseDefinitions
 * @psalm-import-type SocleBreachPage from ResponseDefinitions
 */
final readonly class Breaches {
	private const PAGE = 50;
	private const RUNNING = 100;
	private const LIMIT = 4000;

	public function __construct(
		private BreachMapper $breaches,
		private BreachAlert $alert,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @return SocleBreachPage
	 * @throws Invalid
	 */
	public function page(?string $cursor): array {
		$found = $this->breaches->page(Cursor::id($cursor) ?? PHP_INT_MAX, self::PAGE + 1);
		$page = array_slice($found, 0, self::PAGE);
		return [
			'breaches' => array_map($this->describe(...), $page),
			'next' => count($found) > self::PAGE ? Cursor::encode([$page[self::PAGE - 1]->id]) : null,
		];
	}

	/** @return list<SocleBreach> whose clock runs */
	public function running(): array {
		return array_map($this->describe(...), $this->breaches->running(self::RUNNING));
	}

	/**
	 * @param int $discoveredAt not in the future; 0: now
	 * @return SocleBreach
	 * @throws Invalid
	 */
	public function report(int $discoveredAt, string $description, string $measures): array {
		$now = $this->time->getTime();
		$discoveredAt = $discoveredAt === 0 ? $now : $this->past('discovered_at', $discoveredAt);
		$description = $this->text('description', $description);
		if ($description === '') {
			throw new Invalid('required', 'description');
		}
		$id = $this->breaches->insert($discoveredAt, $description, $this->text('measures', $measures), $this->viewer->id());
		return $this->describe($this->find($id));
	}

	/**
	 * @param int $notifiedAt 0: the authority was not told
	 * @param bool $closed without telling the authority only where the measures say why
	 * @return SocleBreach
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function change(int $id, string $description, string $measures, int $notifiedAt, bool $closed): array {
		$breach = $this->find($id);
		if ($breach->closedAt > 0) {
			throw new Conflict('breach_closed');
		}
		$description = $this->text('description', $description);
		$measures = $this->text('measures', $measures);
		if ($description === '' || ($closed && $measures === '')) {
			throw new Invalid('required', $description === '' ? 'description' : 'measures');
		}
		$notifiedAt = $notifiedAt === 0 ? 0 : $this->past('notified_at', $notifiedAt, $breach->discoveredAt);
		$changed = new Breach($id, $breach->discoveredAt, $description, $measures, $notifiedAt, $closed ? $this->time->getTime() : 0);
		$this->breaches->update($changed);
		if (!$changed->isRunning()) {
			$this->alert->takeBack($id);
		}
		return $this->describe($changed);
	}

	private function find(int $id): Breach {
		return $this->breaches->find($id) ?? throw new NotFound();
	}

	private function text(string $field, string $text): string {
		return Text::check($field, $text, self::LIMIT);
	}

	/** @throws Invalid */
	private function past(string $field, int $at, int $notBefore = 1): int {
		return $at < $notBefore || $at > $this->time->getTime() ? throw new Invalid('time_invalid', $field) : $at;
	}

	/** @return SocleBreach */
	private function describe(Breach $breach): array {
		return $breach->describe($this->time->getTime());
	}
}
