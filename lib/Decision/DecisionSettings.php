<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCA\Socle\Register\Fold;
use OCA\Socle\ResponseDefinitions;

/**
 * How a circle decides: the sign that its numbers begin with, its rule about objections, and what a proposal begins with.
 *
 * @psalm-import-type SocleDecisionSettings from ResponseDefinitions
 */
final readonly class DecisionSettings {
	private const CODE = '/^[A-Z][A-Z0-9]{1,11}$/D';
	private const OWN_CODE = 5;
	private const TEXT_LIMIT = 20_000;
	private const MOST_MONTHS = 120;

	public function __construct(
		private Database $database,
	) {
	}

	/** @return SocleDecisionSettings */
	public function of(Circle $circle): array {
		$row = $this->row($circle);
		return [
			'circle' => $circle->id,
			'code' => $row?->text('code') ?? $this->freeCode($circle),
			'code_fixed' => $this->hasNumbers($circle),
			'rule' => $row?->text('rule') ?? '',
			'template_title' => $row?->text('template_title') ?? '',
			'template_text' => $row?->text('template_text') ?? '',
			'template_context' => $row?->text('template_context') ?? '',
			'review_months' => $row?->int('review_months') ?? 0,
		];
	}

	/** The code stays for good once a number has been given with it. */
	public function code(Circle $circle): string {
		$code = $this->row($circle)?->text('code') ?? '';
		if ($code === '') {
			$code = $this->freeCode($circle);
			$this->write($circle, ['code' => $code]);
		}
		return $code;
	}

	public function rule(Circle $circle): string {
		return $this->row($circle)?->text('rule') ?? '';
	}

	/**
	 * What is not given stays as it is.
	 *
	 * @param array<string, string|int> $given
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function change(Circle $circle, array $given): void {
		$columns = [];
		foreach ($given as $name => $value) {
			$columns[$name] = match ($name) {
				'code' => $this->checkCode($circle, (string)$value),
				'review_months' => is_int($value) && $value >= 0 && $value <= self::MOST_MONTHS ? $value : throw new Invalid('months_invalid', $name),
				'template_title' => Text::check($name, (string)$value, 250),
				default => Text::check($name, (string)$value, self::TEXT_LIMIT),
			};
		}
		if ($columns !== []) {
			$this->database->atomically(fn () => $this->write($circle, $columns));
		}
	}

	/**
	 * @throws Invalid
	 * @throws Conflict
	 */
	private function checkCode(Circle $circle, string $code): string {
		if (preg_match(self::CODE, $code) !== 1) {
			throw new Invalid('code_invalid', 'code');
		}
		$owner = $this->database->row('SELECT circle_id FROM `*PREFIX*socle_decision_settings` WHERE code = ?', [$code])?->int('circle_id');
		if ($owner !== null && $owner !== $circle->id) {
			throw new Conflict('code_taken', 'code');
		}
		if ($owner === null && $this->hasNumbers($circle)) {
			throw new Conflict('code_fixed', 'code');
		}
		return $code;
	}

	/** @param non-empty-array<string, string|int> $columns */
	private function write(Circle $circle, array $columns): void {
		if ($this->row($circle) === null) {
			$this->database->insertAll(
				'socle_decision_settings',
				['circle_id', 'code', 'rule', 'template_title', 'template_text', 'template_context', 'review_months'],
				[[$circle->id, $columns['code'] ?? $this->freeCode($circle), '', '', '', '', 0]],
			);
		}
		$set = implode(', ', array_map(static fn (string $column): string => "`$column` = ?", array_keys($columns)));
		$this->database->run("UPDATE `*PREFIX*socle_decision_settings` SET $set WHERE circle_id = ?", [...array_values($columns), $circle->id]);
	}

	/** @return string the beginning of its name, and a figure where another circle has that already */
	private function freeCode(Circle $circle): string {
		$letters = strtoupper((string)preg_replace('/[^a-z0-9]/', '', explode(' ', Fold::key($circle->name))[0]));
		$base = substr(preg_match('/^[A-Z]./', $letters) === 1 ? $letters : 'C' . $letters . $circle->id, 0, self::OWN_CODE);
		$taken = array_map(
			static fn (Row $row): string => $row->text('code'),
			$this->database->rows('SELECT code FROM `*PREFIX*socle_decision_settings` WHERE code >= ? AND code <= ? AND circle_id <> ?', [$base, Fold::end($base), $circle->id]),
		);
		$code = $base;
		for ($number = 2; in_array($code, $taken, true); $number++) {
			$code = $base . $number;
		}
		return $code;
	}

	private function hasNumbers(Circle $circle): bool {
		return $this->database->row("SELECT id FROM `*PREFIX*socle_decisions` WHERE circle_id = ? AND state = 'adopted' LIMIT 1", [$circle->id]) !== null;
	}

	private function row(Circle $circle): ?Row {
		return $this->database->row('SELECT * FROM `*PREFIX*socle_decision_settings` WHERE circle_id = ?', [$circle->id]);
	}
}
