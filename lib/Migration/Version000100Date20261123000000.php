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

/** The tables of version 0.1. */
class Version000100Date20261123000000 extends SimpleMigrationStep {
	use CreatesTables;

	/** @param Closure(): ISchemaWrapper $schemaClosure */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ISchemaWrapper {
		$schema = $schemaClosure();
		$this->register($schema);
		$this->accessLog($schema);
		$this->imports($schema);
		$this->tasks($schema);
		return $schema;
	}

	private function register(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_contacts', [
			'given_name' => self::NAME,
			'family_name' => self::NAME,
			'sort_key' => [Types::STRING, 128, false],
			'family_key' => self::KEY,
			'given_key' => self::KEY,
			'street' => [Types::STRING, 255, false],
			'postcode' => self::WORD,
			'commune' => self::NAME,
			'commune_key' => self::KEY,
			'neighbourhood' => self::NAME,
			'neighbourhood_key' => self::KEY,
			'language' => [Types::STRING, 8, false],
			'kind' => self::WORD,
			'basis' => [Types::STRING, 32, false],
			'provenance' => self::WORD,
			'provenance_name' => [Types::STRING, 200, false],
			'over_15' => [Types::STRING, 8, false],
			'over_17' => [Types::STRING, 8, false],
			'note' => self::TEXT,
			'points' => [Types::INTEGER, 0, false],
			'email' => [Types::STRING, 255, false],
			'phone' => [Types::STRING, 255, false],
			'account' => [Types::STRING, 64, true],
			'import_id' => self::ID_OR_NULL,
			'version' => [Types::INTEGER, 0, false],
			'created_at' => self::NUMBER,
			'created_by' => self::USER,
			'changed_at' => self::NUMBER,
			'changed_by' => self::USER,
		], [
			// What stands behind the identifier orders nothing: a second word or filter is told by it without fetching the row.
			'socle_ct_sort' => ['sort_key', 'id', 'given_key'],
			'socle_ct_given' => ['given_key', 'id', 'sort_key'],
			'socle_ct_kind' => ['kind', 'sort_key', 'id'],
			'socle_ct_commune' => ['commune_key', 'sort_key', 'id', 'kind'],
			'socle_ct_neighb' => ['neighbourhood_key', 'sort_key', 'id', 'kind'],
			'socle_ct_proven' => ['provenance', 'sort_key', 'id'],
			'socle_ct_points' => ['points', 'sort_key', 'id'],
			'socle_ct_created' => ['created_at', 'id'],
			'socle_ct_changed' => ['changed_at', 'id'],
			'socle_ct_import' => ['import_id', 'id'],
			'socle_ct_imp_sort' => ['import_id', 'sort_key', 'id'],
		]);
		$schema->getTable('socle_contacts')->addUniqueIndex(['account'], 'socle_ct_account');
		$this->table($schema, 'socle_contact_points', [
			'contact_id' => self::ID,
			'channel' => [Types::STRING, 8, false],
			'value' => [Types::STRING, 255, false],
			'normalised' => [Types::STRING, 255, false],
			'preferred' => self::FLAG,
			'position' => self::FLAG,
		], [
			'socle_cp_value' => ['channel', 'normalised', 'contact_id'],
			'socle_cp_contact' => ['contact_id'],
		]);
		$this->table($schema, 'socle_tags', [
			'label' => [Types::STRING, 64, false],
			'tag_key' => self::KEY,
			'uses' => [Types::INTEGER, 0, false],
		], []);
		$schema->getTable('socle_tags')->addUniqueIndex(['tag_key'], 'socle_tag_key');
		$this->table($schema, 'socle_contact_tags', [
			'contact_id' => self::ID,
			'tag_id' => self::ID,
			'sort_key' => [Types::STRING, 128, false],
		], ['socle_ctag_tag' => ['tag_id', 'sort_key', 'contact_id']], ['contact_id', 'tag_id']);
		$this->table($schema, 'socle_changes', [
			'contact_id' => self::ID,
			'at' => self::NUMBER,
			'by' => self::USER,
			'origin' => self::WORD,
			'import_id' => self::ID_OR_NULL,
			'field' => [Types::STRING, 32, false],
			'before' => self::TEXT_OR_NULL,
			'after' => self::TEXT_OR_NULL,
		], [
			'socle_chg_contact' => ['contact_id', 'id'],
			'socle_chg_import' => ['import_id', 'id'],
		]);
		$this->table($schema, 'socle_contact_months', [
			'month' => [Types::INTEGER, 0, false],
			'created' => [Types::INTEGER, 0, false],
			'deleted' => [Types::INTEGER, 0, false],
		], [], ['month']);
	}

	private function accessLog(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_access_log', [
			'at' => self::NUMBER,
			'user' => self::USER,
			'action' => self::WORD,
			'contact_ids' => self::TEXT_OR_NULL,
			'contacts' => [Types::INTEGER, 0, false],
			'filter_hash' => [Types::STRING, 64, true],
		], ['socle_log_at' => ['at', 'id']]);
	}

	private function imports(ISchemaWrapper $schema): void {
		$count = [Types::INTEGER, 0, false];
		$this->table($schema, 'socle_imports', [
			'name' => [Types::STRING, 255, false],
			'state' => self::WORD,
			'provenance' => self::WORD,
			'provenance_name' => [Types::STRING, 200, false],
			'basis' => [Types::STRING, 32, false],
			'keep_unreadable' => self::FLAG,
			'chunks' => $count,
			'bytes' => self::NUMBER,
			'row_total' => $count,
			'created' => $count,
			'completed' => $count,
			'unchanged' => $count,
			'doubtful' => $count,
			'household' => $count,
			'suppressed' => $count,
			'refused' => $count,
			'created_by' => self::USER,
			'created_at' => self::NUMBER,
			'closed_at' => self::ID_OR_NULL,
			'hash' => [Types::STRING, 64, true],
		], ['socle_im_hash' => ['hash']]);
		$this->table($schema, 'socle_import_rows', [
			'import_id' => self::ID,
			'row_no' => $count,
			'outcome' => self::WORD,
			'contact_id' => self::ID_OR_NULL,
			'name' => [Types::STRING, 250, false],
			'problems' => self::TEXT,
		], ['socle_ir_outcome' => ['import_id', 'outcome', 'id']]);
		// What a dry run has seen so far in its own file: emptied when it ends.
		$this->table($schema, 'socle_import_keys', [
			'import_id' => self::ID,
			'what' => [Types::STRING, 1, false],
			'value' => [Types::STRING, 255, false],
		], ['socle_ik_value' => ['import_id', 'what', 'value']]);
		// Above 0 a contact of the register, below 0 the row of the file that would create it.
		$keys = $schema->getTable('socle_import_keys');
		$keys->addColumn('contact', Types::BIGINT, ['notnull' => true]);
		$keys->addIndex(['import_id', 'contact'], 'socle_ik_contact');
	}

	private function tasks(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_tasks', [
			'kind' => self::WORD,
			'subject_id' => self::ID,
			'state' => self::WORD,
			'checkpoint' => self::TEXT,
			'done' => self::NUMBER,
			'total' => self::NUMBER,
			'error' => [Types::STRING, 64, true],
			'worker' => [Types::STRING, 32, true],
			'lease_until' => self::NUMBER,
			'created_by' => self::USER,
			'created_at' => self::NUMBER,
			'changed_at' => self::NUMBER,
		], [
			'socle_tk_state' => ['state', 'lease_until'],
			'socle_tk_subject' => ['subject_id', 'id'],
		]);
	}
}
