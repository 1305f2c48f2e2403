<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** Many people at once into a circle: who is still to be added, and who could not be. */
final class Version000401Date20261128000000 extends SimpleMigrationStep {
	use CreatesTables;

	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$this->table($schema, 'socle_circle_additions', [
			'task_id' => self::ID,
			'access' => self::WORD,
			'user' => self::USER,
			'name' => self::NAME,
			'outcome' => self::WORD,
			'reason' => self::KEY,
		], [
			'socle_ca_task' => ['task_id', 'outcome', 'id'],
			'socle_ca_user' => ['user'],
		]);
		return $schema;
	}
}
