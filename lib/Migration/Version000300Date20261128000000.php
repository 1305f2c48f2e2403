<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

/** The tables of version 0.3: circles with their groups, roles, mandates and folders; newcomers; keys. */
class Version000300Date20261128000000 extends SimpleMigrationStep {
	use CreatesTables;

	/** A day such as 2027-03-21; '' for none. */
	private const DAY = [Types::STRING, 10, false];

	/** @param Closure(): ISchemaWrapper $schemaClosure */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ISchemaWrapper {
		$schema = $schemaClosure();
		$this->circles($schema);
		$this->mandates($schema);
		$this->folders($schema);
		$this->newcomers($schema);
		$this->keys($schema);
		return $schema;
	}

	private function circles(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_circles', [
			'name' => self::NAME,
			'purpose' => self::TEXT,
			'perimeter' => self::TEXT,
			'parent_id' => self::ID_OR_NULL,
			'private' => self::FLAG,
			'color' => self::WORD,
			'state' => self::WORD,
			'newcomers_read' => self::FLAG,
			'newcomers_chat' => self::FLAG,
			'chat_kind' => self::WORD,
			'chat_url' => self::TEXT,
			'members' => self::NUMBER,
			'created_at' => self::NUMBER,
			'changed_at' => self::NUMBER,
		], ['socle_ci_parent' => ['parent_id']]);
		// The primary key is what keeps a group from being mapped twice, whoever is at it at the same time.
		$this->table($schema, 'socle_circle_groups', [
			'group_id' => self::USER,
			'circle_id' => self::ID,
			'access' => self::WORD,
		], [], ['group_id']);
		$schema->getTable('socle_circle_groups')->addUniqueIndex(['circle_id', 'access'], 'socle_cg_circle');
		$this->table($schema, 'socle_circle_changes', [
			'circle_id' => self::ID,
			'at' => self::NUMBER,
			'user' => self::USER,
			'action' => self::WORD,
			'account' => self::USER,
			'detail' => self::TEXT,
		], ['socle_cc_circle' => ['circle_id', 'id']]);
	}

	/** Mandates are kept when they have ended: who held what is a question of years. */
	private function mandates(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_roles', [
			'circle_id' => self::ID,
			'kind' => self::WORD,
			'label' => self::NAME,
			'duties' => self::TEXT,
			'coordinates' => self::FLAG,
			'position' => self::FLAG,
			'retired' => self::FLAG,
		], ['socle_ro_circle' => ['circle_id', 'position']]);
		$this->table($schema, 'socle_mandates', [
			'circle_id' => self::ID,
			'role_id' => self::ID,
			'user' => self::USER,
			'user_name' => self::NAME,
			'starts_on' => self::DAY,
			'ends_on' => self::DAY,
			'decision' => self::TEXT,
			'created_at' => self::NUMBER,
			'reminded_at' => self::NUMBER,
		], [
			'socle_ma_circle' => ['circle_id', 'ends_on'],
			'socle_ma_user' => ['user', 'ends_on'],
		]);
	}

	private function folders(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_folders', [
			'circle_id' => self::ID,
			'kind' => self::WORD,
			'driver' => self::WORD,
			'reference' => self::KEY,
			'file_id' => self::ID,
			'name' => [Types::STRING, 250, false],
			'claimed_at' => self::NUMBER,
			'archived_at' => self::NUMBER,
		], []);
		$schema->getTable('socle_folders')->addUniqueIndex(['circle_id', 'kind'], 'socle_fo_circle');
		// What the last reconciliation found and could not, or was not asked to, put right.
		$this->table($schema, 'socle_differences', [
			'circle_id' => self::ID,
			'kind' => [Types::STRING, 32, false],
			'account' => self::USER,
			'detail' => self::TEXT,
			'found_at' => self::NUMBER,
		], ['socle_di_circle' => ['circle_id']]);
	}

	private function newcomers(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_newcomers', [
			'user' => self::USER,
			'sponsor' => self::USER,
			'began_at' => self::NUMBER,
			'promoted_at' => self::NUMBER,
			'promoted_by' => self::USER,
		], ['socle_nc_promoted' => ['promoted_at', 'began_at']], ['user']);
		$this->table($schema, 'socle_newcomer_steps', [
			'user' => self::USER,
			'step' => [Types::STRING, 32, false],
			'at' => self::NUMBER,
			'ticked_by' => self::USER,
		], [], ['user', 'step']);
	}

	private function keys(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_keys', [
			'name' => self::NAME,
			'note' => self::TEXT,
			'position' => self::FLAG,
			'created_at' => self::NUMBER,
			'reminded_at' => self::NUMBER,
		], []);
		// Who holds a key: accounts, or names as typed. One that has been given back stays, with its end.
		$this->table($schema, 'socle_key_holders', [
			'key_id' => self::ID,
			'user' => self::USER,
			'name' => self::NAME,
			'deputy' => self::FLAG,
			'starts_on' => self::DAY,
			'ends_on' => self::DAY,
			'confirmed_at' => self::NUMBER,
			'confirmed_by' => self::USER,
		], [
			'socle_kh_key' => ['key_id'],
			'socle_kh_user' => ['user'],
		]);
	}
}
