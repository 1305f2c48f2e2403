<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Database\Cursor;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IUserManager;

/**
 * The record of each newcomer: who did what, and when.
 *
 * @psalm-import-type SocleNewcomerChange from ResponseDefinitions
 * @psalm-import-type SocleNewcomerChangePage from ResponseDefinitions
 */
final readonly class NewcomerLog {
	private const PAGE = 50;

	public function __construct(
		private Database $database,
		private Viewer $viewer,
		private IUserManager $users,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param string $newcomer '' for all of them
	 * @param string $detail the step, or the account of the sponsor
	 */
	public function record(string $newcomer, NewcomerAction $action, string $detail = ''): void {
		$this->database->insert('socle_newcomer_changes', [
			'newcomer' => $newcomer,
			'at' => $this->time->getTime(),
			'user' => $this->viewer->id(),
			'action' => $action->value,
			'detail' => $detail,
		]);
	}

	/**
	 * @return SocleNewcomerChangePage newest first
	 * @throws Invalid
	 */
	public function page(string $newcomer, ?string $cursor): array {
		$rows = $this->database->rows(
			'SELECT * FROM `*PREFIX*socle_newcomer_changes` WHERE newcomer = ? AND id < ? ORDER BY id DESC LIMIT ' . self::PAGE + 1,
			[$newcomer, Cursor::id($cursor) ?? PHP_INT_MAX],
		);
		$shown = array_slice($rows, 0, self::PAGE);
		return [
			'changes' => array_map($this->describe(...), $shown),
			'next' => count($rows) > count($shown) && $shown !== [] ? Cursor::encode([$shown[count($shown) - 1]->int('id')]) : null,
		];
	}

	public function forget(string $newcomer): void {
		$this->database->deleteWhere('socle_newcomer_changes', 'newcomer = ?', [$newcomer]);
	}

	/** @return SocleNewcomerChange */
	private function describe(Row $row): array {
		$detail = $row->text('detail');
		return [
			'id' => $row->int('id'),
			'at' => $row->int('at'),
			'by' => $row->text('user'),
			'by_name' => $this->name($row->text('user')),
			'action' => $row->text('action'),
			'detail' => $detail,
			'detail_name' => $row->text('action') === NewcomerAction::Sponsor->value ? $this->name($detail) : '',
		];
	}

	private function name(string $user): string {
		return $user === '' ? '' : $this->users->getDisplayName($user) ?? $user;
	}
}
