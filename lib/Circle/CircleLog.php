<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Circle;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Database\Cursor;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\IUserManager;

/**
 * Who changed what of a circle, and when: its people, its roles, its groups, its folder.
 *
 * @psalm-import-type SocleCircleChange from ResponseDefinitions
 * @psalm-import-type SocleCircleChangePage from ResponseDefinitions
 */
final readonly class CircleLog {
	private const PAGE = 50;

	public function __construct(
		private Database $database,
		private Viewer $viewer,
		private IUserManager $users,
		private ITimeFactory $time,
		private IEventDispatcher $events,
	) {
	}

	/**
	 * @param string $account whom it is about; '' for nobody
	 * @param string $detail the value that it has now, such as a name, a group or a role
	 */
	public function record(int $circle, CircleAction $action, string $account = '', string $detail = ''): void {
		$this->database->insert('socle_circle_changes', [
			'circle_id' => $circle,
			'at' => $this->time->getTime(),
			'user' => $this->viewer->id(),
			'action' => $action->value,
			'account' => $account,
			'detail' => mb_strcut($detail, 0, 3000),
		]);
		$this->database->afterwards(fn () => $this->events->dispatchTyped(new CircleRecorded($circle, $action)));
	}

	/**
	 * @return SocleCircleChangePage newest first
	 * @throws Invalid
	 */
	public function page(int $circle, ?string $cursor): array {
		$rows = $this->database->rows(
			'SELECT * FROM `*PREFIX*socle_circle_changes` WHERE circle_id = ? AND id < ? ORDER BY id DESC LIMIT ' . self::PAGE + 1,
			[$circle, Cursor::id($cursor) ?? PHP_INT_MAX],
		);
		$shown = array_slice($rows, 0, self::PAGE);
		return [
			'changes' => array_map($this->describe(...), $shown),
			'next' => count($rows) > count($shown) && $shown !== [] ? Cursor::encode([$shown[count($shown) - 1]->int('id')]) : null,
		];
	}

	/** @return SocleCircleChange */
	private function describe(Row $row): array {
		return [
			'id' => $row->int('id'),
			'at' => $row->int('at'),
			'user' => $row->text('user'),
			'user_name' => $this->name($row->text('user')),
			'action' => $row->text('action'),
			'account' => $row->text('account'),
			'account_name' => $this->name($row->text('account')),
			'detail' => $row->text('detail'),
		];
	}

	private function name(string $user): string {
		return $user === '' ? '' : $this->users->getDisplayName($user) ?? $user;
	}
}
