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

/** Decisions: what was decided, how it came about, and the minutes of the meetings. Days are texts, '' for none. */
final class Version000400Date20261129000000 extends SimpleMigrationStep {
	use CreatesTables;

	private const DAY = [Types::STRING, 10, false];
	private const TITLE = [Types::STRING, 250, false];
	private const NUMBER_OF = [Types::STRING, 32, true];
	private const FORMER = [Types::STRING, 64, false];

	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$this->decisions($schema);
		$this->parts($schema);
		$this->discussion($schema);
		$this->minutes($schema);
		return $schema;
	}

	/** Texts lie apart: a list reads many rows, and no text. */
	private function decisions(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_decisions', [
			'circle_id' => self::ID,
			'state' => self::WORD,
			'private' => self::FLAG,
			'origin' => self::WORD,
			'number' => self::NUMBER_OF,
			'former_number' => self::FORMER,
			'year' => self::FLAG,
			'sequence' => self::NUMBER,
			'title' => self::TITLE,
			'method' => self::WORD,
			'votes_for' => self::ID_OR_NULL,
			'votes_against' => self::ID_OR_NULL,
			'votes_abstained' => self::ID_OR_NULL,
			'decided_on' => self::DAY,
			'starts_on' => self::DAY,
			'ends_on' => self::DAY,
			'review_on' => self::DAY,
			// what has become of it: its last day in force, why that is, and when it is looked at next
			'last_day' => self::DAY,
			'ending' => self::WORD,
			'next_review_on' => self::DAY,
			'publication' => self::WORD,
			'publish_by' => self::DAY,
			'published_at' => self::NUMBER,
			'minutes_id' => self::ID_OR_NULL,
			'author' => self::USER,
			'adopted_by' => self::USER,
			'adopted_at' => self::NUMBER,
			'reminded_at' => self::NUMBER,
			'reference' => self::KEY,
			'salt' => self::KEY,
			'content_hash' => self::KEY,
			'ledger_position' => self::NUMBER,
			'version' => self::NUMBER,
			'created_at' => self::NUMBER,
			'changed_at' => self::NUMBER,
		], [
			// and what is asked of each on the way, so that those that are passed over are not read
			'socle_de_decided' => ['state', 'decided_on', 'id', 'starts_on', 'last_day', 'circle_id', 'private'],
			'socle_de_circle' => ['circle_id', 'state', 'decided_on', 'id'],
			'socle_de_force' => ['state', 'last_day'],
			'socle_de_minutes' => ['minutes_id'],
			'socle_de_publish' => ['publication', 'decided_on'],
			'socle_de_review' => ['next_review_on'],
			'socle_de_reference' => ['reference'],
		]);
		// Drafts have no number: null is unlike every other null.
		$schema->getTable('socle_decisions')->addUniqueIndex(['number'], 'socle_de_number');
		$this->table($schema, 'socle_decision_texts', [
			'decision_id' => self::ID,
			'text' => self::TEXT,
			'context' => self::TEXT,
			'summary' => self::TEXT,
		], [], ['decision_id']);
	}

	private function parts(ISchemaWrapper $schema): void {
		// Who was present: an account or a name as typed. A redacted one leaves its commitment, and neither name nor salt.
		$this->table($schema, 'socle_decision_people', [
			'decision_id' => self::ID,
			'position' => self::FLAG,
			'user' => self::USER,
			'name' => self::NAME,
			'salt' => self::KEY,
			'commitment' => self::KEY,
			'redacted_at' => self::NUMBER,
		], ['socle_dp_decision' => ['decision_id', 'position'], 'socle_dp_user' => ['user']]);
		$this->table($schema, 'socle_decision_links', [
			'decision_id' => self::ID,
			'target_id' => self::ID,
			'kind' => self::WORD,
		], ['socle_dl_target' => ['target_id']], ['decision_id', 'target_id']);
		$this->table($schema, 'socle_decision_documents', [
			'decision_id' => self::ID,
			'file_id' => self::ID,
			'name' => self::TITLE,
			'size' => self::NUMBER,
			'hash' => self::KEY,
		], ['socle_dd_decision' => ['decision_id'], 'socle_dd_file' => ['file_id']]);
		$this->table($schema, 'socle_decision_tags', [
			'decision_id' => self::ID,
			'tag' => self::KEY,
			'label' => self::NAME,
		], ['socle_dt_tag' => ['tag', 'decision_id']], ['decision_id', 'tag']);
		// Words that a reader may search: audience 0 is all who may read decisions, else the circle whose members may.
		$this->table($schema, 'socle_decision_words', [
			'word' => [Types::STRING, 32, false],
			'audience' => self::ID,
			'decision_id' => self::ID,
		], ['socle_dw_decision' => ['decision_id', 'word', 'audience']], ['word', 'audience', 'decision_id']);
		$this->table($schema, 'socle_decision_settings', [
			'circle_id' => self::ID,
			'code' => [Types::STRING, 12, false],
			'rule' => self::TEXT,
			'template_title' => self::TITLE,
			'template_text' => self::TEXT,
			'template_context' => self::TEXT,
			'review_months' => self::FLAG,
		], [], ['circle_id']);
		$schema->getTable('socle_decision_settings')->addUniqueIndex(['code'], 'socle_ds_code');
	}

	private function discussion(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_objections', [
			'decision_id' => self::ID,
			'user' => self::USER,
			'reason' => self::TEXT,
			'state' => self::WORD,
			'answer' => self::TEXT,
			'taken_on_by' => self::USER,
			'text_before' => self::TEXT_OR_NULL,
			'text_after' => self::TEXT_OR_NULL,
			'created_at' => self::NUMBER,
			'closed_at' => self::NUMBER,
			'closed_by' => self::USER,
		], ['socle_ob_decision' => ['decision_id', 'id']]);
		$this->table($schema, 'socle_advice', [
			'decision_id' => self::ID,
			'user' => self::USER,
			'kind' => self::WORD,
			'text' => self::TEXT,
			'answer' => self::TEXT,
			'answered_by' => self::USER,
			'answered_at' => self::NUMBER,
			'created_at' => self::NUMBER,
		], ['socle_ad_decision' => ['decision_id', 'id']]);
	}

	private function minutes(ISchemaWrapper $schema): void {
		$this->table($schema, 'socle_minutes', [
			'circle_id' => self::ID,
			'state' => self::WORD,
			'private' => self::FLAG,
			'title' => self::TITLE,
			'held_on' => self::DAY,
			'people' => self::TEXT,
			'items' => self::TEXT,
			'author' => self::USER,
			'adopted_by' => self::USER,
			'adopted_at' => self::NUMBER,
			'version' => self::NUMBER,
			'created_at' => self::NUMBER,
			'changed_at' => self::NUMBER,
		], ['socle_mi_circle' => ['circle_id', 'state', 'held_on', 'id']]);
		// The copy of minutes, or of a decision that was taken without any, in the circle's folder. The log is the truth.
		$this->table($schema, 'socle_decision_files', [
			'circle_id' => self::ID,
			'minutes_id' => self::ID,
			'decision_id' => self::ID,
			'state' => self::WORD,
			'file_id' => self::ID,
			'path' => self::TEXT,
			'hash' => self::KEY,
			'problem' => self::KEY,
			'tries' => self::FLAG,
			'due_at' => self::NUMBER,
			'changed_at' => self::NUMBER,
		], ['socle_df_state' => ['state', 'due_at'], 'socle_df_file' => ['file_id']]);
		$schema->getTable('socle_decision_files')->addUniqueIndex(['minutes_id', 'decision_id'], 'socle_df_what');
		// The secret address of somebody's calendar of reviews and mandates: only its hash is kept.
		$this->table($schema, 'socle_feeds', [
			'user' => self::USER,
			'token_hash' => self::KEY,
			'created_at' => self::NUMBER,
		], [], ['user']);
		$schema->getTable('socle_feeds')->addUniqueIndex(['token_hash'], 'socle_fe_token');
	}
}
