<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\PowerfulGroups;
use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\Text;
use OCP\IGroupManager;

/** Which groups of Nextcloud are a circle's: one that writes, and at most one more that reads. */
final readonly class CircleMapping {
	private const NAME_LIMIT = 64;

	public function __construct(
		private CircleMapper $circles,
		private CircleGroupMapper $mapping,
		private PowerfulGroups $powerful,
		private IGroupManager $groups,
		private CircleLog $log,
		private Database $database,
	) {
	}

	/**
	 * An existing group is taken with the people that it has.
	 *
	 * @param ?string $write identifier of a group; '' for none, null for the one that it is
	 * @param ?string $read identifier of a group; '' for none, null for the one that it is
	 * @throws NotFound
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function map(int $id, ?string $write, ?string $read): void {
		$given = array_filter(
			['write' => $this->usable('write', $write), 'read' => $this->usable('read', $read)],
			static fn (?string $group): bool => $group !== null,
		);
		$this->database->atomically(function () use ($id, $given): void {
			$this->circles->lockTree();
			$circle = $this->circles->find($id) ?? throw new NotFound();
			if ($circle->isDissolved()) {
				throw new Conflict('circle_dissolved');
			}
			$now = $this->mapping->of($id);
			$wanted = [...$now, ...$given];
			$changed = array_filter(GroupRight::cases(), static fn (GroupRight $right): bool => ($now[$right->value] ?? '') !== ($wanted[$right->value] ?? ''));
			// All leave first: a group may go from one right to the other.
			foreach ($changed as $right) {
				$this->unmap($id, $right, $now[$right->value] ?? '');
			}
			foreach ($changed as $right) {
				$this->add($id, $right, $wanted[$right->value] ?? '');
			}
			$this->count($id);
		});
	}

	/** The group is no more: its circle has none of that right now. */
	public function forget(string $group): void {
		$found = $this->mapping->find($group);
		if ($found !== null) {
			$this->database->atomically(function () use ($found, $group): void {
				$this->mapping->forget($group);
				$this->log->record($found['circle'], CircleAction::Unmapped, '', $group);
				$this->count($found['circle']);
			});
		}
	}

	/** How many are in the circle's writing group, noted on the circle: counting is a query for each group. */
	public function count(int $id): void {
		$group = $this->groups->get($this->mapping->of($id)[GroupRight::Write->value] ?? '');
		$members = $group === null ? 0 : $group->count();
		$this->circles->change($id, ['members' => is_int($members) ? $members : 0]);
	}

	/** Whether it is a circle's: its coordinators add people to it. */
	public function has(string $group): bool {
		return $this->mapping->find($group) !== null;
	}

	/** @throws Invalid */
	private function usable(string $field, ?string $group): ?string {
		Text::check($field, $group ?? '', self::NAME_LIMIT);
		return match (true) {
			$group === null, $group === '' => $group,
			$this->powerful->contains($group) => throw new Invalid('group_powerful', $field),
			!$this->groups->groupExists($group) => throw new Invalid('group_unknown', $field),
			default => $group,
		};
	}

	private function unmap(int $id, GroupRight $right, string $group): void {
		if ($group !== '') {
			$this->mapping->remove($id, $right);
			$this->log->record($id, CircleAction::Unmapped, '', $group);
		}
	}

	/** @throws Conflict */
	private function add(int $id, GroupRight $right, string $group): void {
		if ($group !== '') {
			if (!$this->mapping->add($id, $right, $group)) {
				throw new Conflict('group_mapped', $right->value);
			}
			$this->log->record($id, CircleAction::Mapped, '', $group);
		}
	}
}
