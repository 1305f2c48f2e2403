<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Stage;

use OCA\Socle\AppInfo\Application;
use OCA\Socle\Database\Database;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCP\IAppConfig;

/** The steps that lead from newcomer to member: those that every collective has, and a few of its own between them. */
final readonly class NewcomerSteps {
	public const CHARTER = 'charter';
	public const MEETINGS = ['meeting_1', 'meeting_2', 'meeting_3'];

	private const CONFIG = 'newcomer_steps';
	private const LABEL_LIMIT = 120;
	private const MOST = 10;

	public function __construct(
		private IAppConfig $config,
		private NewcomerMapper $newcomers,
		private NewcomerLog $log,
		private Database $database,
	) {
	}

	/** @return non-empty-list<array{step: string, label: string}> in their order; a ready one has no label of its own */
	public function all(): array {
		$ready = static fn (string $step): array => ['step' => $step, 'label' => ''];
		return [$ready(self::CHARTER), ...array_map($ready, self::MEETINGS), ...$this->own()];
	}

	public function has(string $step): bool {
		return in_array($step, array_column($this->all(), 'step'), true);
	}

	/**
	 * Those of the collective's own. One that is not named again goes, with its ticks.
	 *
	 * @param array<array-key, mixed> $given lists of step ('' for a new one) and label
	 * @throws Invalid
	 */
	public function change(array $given): void {
		if (count($given) > self::MOST) {
			throw new Invalid('too_many', 'steps');
		}
		$known = array_column($this->own(), 'step');
		$own = array_map(fn (mixed $step): array => $this->given($step, $known), array_values($given));
		$steps = array_column($own, 'step');
		if (count(array_unique($steps)) < count($steps)) {
			throw new Invalid('step_unknown', 'steps');
		}
		$this->database->atomically(function () use ($own, $known, $steps): void {
			foreach (array_diff($known, $steps) as $gone) {
				$this->newcomers->forgetStep($gone);
			}
			$this->config->setValueString(Application::ID, self::CONFIG, json_encode($own, JSON_THROW_ON_ERROR));
			$this->log->record('', NewcomerAction::Steps, implode(', ', array_column($own, 'label')));
		});
	}

	/** @return list<array{step: string, label: string}> */
	private function own(): array {
		$stored = json_decode($this->config->getValueString(Application::ID, self::CONFIG), true);
		$own = [];
		foreach (is_array($stored) ? $stored : [] as $step) {
			if (is_array($step) && is_string($step['step'] ?? null) && is_string($step['label'] ?? null)) {
				$own[] = ['step' => $step['step'], 'label' => $step['label']];
			}
		}
		return $own;
	}

	/**
	 * @param list<string> $known
	 * @return array{step: string, label: string}
	 * @throws Invalid
	 */
	private function given(mixed $given, array $known): array {
		$step = is_array($given) ? $given['step'] ?? '' : null;
		$label = is_array($given) ? $given['label'] ?? null : null;
		if (!is_string($step) || !is_string($label)) {
			throw new Invalid('type', 'steps');
		}
		if ($step !== '' && !in_array($step, $known, true)) {
			throw new Invalid('step_unknown', 'steps');
		}
		$label = Text::check('steps', $label, self::LABEL_LIMIT);
		return [
			'step' => $step === '' ? 'own_' . bin2hex(random_bytes(6)) : $step,
			'label' => $label === '' ? throw new Invalid('required', 'steps') : $label,
		];
	}
}
