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

/** The tables of version 0.2: the ledger, purposes and notices, consents, and the rights of people. */
class Version000200Date20261127000000 extends SimpleMigrationStep {
	use CreatesTables;

	private const HASH = [Types::STRING, 64, false];
	private const REFERENCE = [Types::STRING, 32, false];
	private const CHANNEL = [Types::STRING, 8, false];

	/** @param Closure(): ISchemaWrapper $schemaClosure */
	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ISchemaWrapper {
		$schema = $schemaClosure();
		$this->contacts($schema);
		$this->ledger($schema);
		$this->notices($schema);
		$this->consents($schema);
		$this->rights($schema);
		return $schema;
	}

	/** Times of what holds for a contact as a whole; 0: it never happened. */
	private function contacts(ISchemaWrapper $schema): void {
		$contacts = $schema->getTable('socle_contacts');
		foreach (['restricted_at', 'objected_at', 'informed_at', 'last_contact_at'] as $column) {
			$contacts->addColumn($column, Types::BIGINT, ['notnull' => true, 'unsigned' => true, 'default' => 0]);
		}
	}

	private function ledger(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_ledger', [
			'ledger' => self::WORD,
			'position' => self::NUMBER,
			'subject' => self::REFERENCE,
			'recorded_at' => self::NUMBER,
			'body' => self::TEXT,
			'prev_hash' => self::HASH,
			'hash' => self::HASH,
		], ['socle_le_subject' => ['ledger', 'subject', 'position']], ['ledger', 'position']);
		$this->table($schema, 'socle_ledger_heads', [
			'ledger' => self::WORD,
			'position' => self::NUMBER,
			'recorded_at' => self::NUMBER,
			'hash' => self::HASH,
		], [], ['ledger']);
		$this->table($schema, 'socle_recorders', [
			'user' => self::USER,
			'reference' => self::REFERENCE,
		], [], ['user']);
		$schema->getTable('socle_recorders')->addUniqueIndex(['reference'], 'socle_rec_reference');
		$this->table($schema, 'socle_subjects', [
			'contact_id' => self::ID,
			'subject' => self::REFERENCE,
			'salt' => self::HASH,
		], [], ['contact_id']);
		$schema->getTable('socle_subjects')->addUniqueIndex(['subject'], 'socle_sub_subject');
	}

	private function notices(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_purposes', [
			'name' => [Types::STRING, 32, false],
			'label_fr' => self::NAME,
			'label_en' => self::NAME,
			'text_fr' => self::TEXT,
			'text_en' => self::TEXT,
			'channels' => [Types::STRING, 32, false],
			'state' => self::WORD,
			'position' => self::FLAG,
		], []);
		$schema->getTable('socle_purposes')->addUniqueIndex(['name'], 'socle_pu_name');
		// The draft has version 0: so there is one at most.
		$this->table($schema, 'socle_notices', [
			'version' => [Types::INTEGER, 0, false],
			'change' => self::WORD,
			'sections' => self::TEXT,
			'purposes' => self::TEXT,
			'hash' => self::HASH,
			'changed_at' => self::NUMBER,
			'changed_by' => self::USER,
			'published_at' => self::NUMBER,
			'published_by' => self::USER,
		], []);
		$schema->getTable('socle_notices')->addUniqueIndex(['version'], 'socle_no_version');
	}

	private function consents(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_consents', [
			'contact_id' => self::ID,
			'purpose_id' => self::ID,
			'channel' => self::CHANNEL,
			'state' => self::WORD,
			'lapses_to' => self::WORD,
			'event' => self::NUMBER,
			'since' => self::NUMBER,
			'claimed_at' => self::NUMBER,
			'valid_until' => self::NUMBER,
			'notice' => [Types::INTEGER, 0, false],
			'sort_key' => [Types::STRING, 128, false],
		], [
			'socle_co_filter' => ['purpose_id', 'channel', 'state', 'sort_key', 'contact_id'],
			'socle_co_since' => ['state', 'since'],
			'socle_co_valid' => ['state', 'valid_until'],
		], ['contact_id', 'purpose_id', 'channel']);
		$this->table($schema, 'socle_evidences', [
			'contact_id' => self::ID,
			'kind' => self::WORD,
			'reference' => [Types::STRING, 255, false],
			'mime' => [Types::STRING, 64, false],
			'size' => self::NUMBER,
			'sha256' => self::HASH,
			'file' => self::REFERENCE,
			'commitment' => self::HASH,
			'created_at' => self::NUMBER,
			'created_by' => self::USER,
		], [
			'socle_ev_contact' => ['contact_id', 'id'],
			'socle_ev_file' => ['file'],
		]);
		$this->table($schema, 'socle_suppressions', [
			'channel' => self::CHANNEL,
			'fingerprint' => self::HASH,
			'purpose_id' => self::ID,
			'reason' => self::WORD,
			'event' => self::NUMBER,
			'since' => self::NUMBER,
		], [], ['channel', 'fingerprint', 'purpose_id']);
	}

	private function rights(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_sealed_proofs', [
			'fingerprint' => self::HASH,
			'sealed' => self::TEXT,
			'sealed_at' => self::NUMBER,
			'expires_at' => self::NUMBER,
		], [
			'socle_sp_fingerprint' => ['fingerprint'],
			'socle_sp_expires' => ['expires_at'],
		]);
		$this->table($schema, 'socle_requests', [
			'contact_id' => self::ID_OR_NULL,
			'kind' => self::WORD,
			'received_at' => self::NUMBER,
			'due_at' => self::NUMBER,
			'identity' => [Types::STRING, 32, false],
			'state' => self::WORD,
			'outcome' => self::TEXT,
			'created_by' => self::USER,
			'closed_at' => self::NUMBER,
			'closed_by' => self::USER,
		], [
			'socle_rq_due' => ['state', 'due_at', 'id'],
			'socle_rq_contact' => ['contact_id', 'id'],
		]);
		$this->table($schema, 'socle_breaches', [
			'discovered_at' => self::NUMBER,
			'description' => self::TEXT,
			'measures' => self::TEXT,
			'notified_at' => self::NUMBER,
			'closed_at' => self::NUMBER,
			'created_by' => self::USER,
		], ['socle_br_closed' => ['closed_at', 'discovered_at']]);
	}
}
