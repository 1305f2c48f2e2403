<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Processing;

use OCA\Socle\AppInfo\Application;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;

/**
 * Whether an impact assessment is needed (GDPR 35): the nine criteria of the European guidelines (WP 248 rev. 01). Two of
 * them are enough.
 *
 * @psalm-import-type SocleAssessment from ResponseDefinitions
 */
final readonly class ImpactAssessment {
	public const CRITERIA = [
		'scoring', 'automated_decision', 'monitoring', 'sensitive_data', 'large_scale', 'matching', 'vulnerable', 'new_technology', 'exclusion',
	];
	private const ENOUGH = 2;

	public function __construct(
		private IAppConfig $config,
		private ITimeFactory $time,
	) {
	}

	/** @return SocleAssessment */
	public function describe(): array {
		$criteria = array_values(array_intersect(self::CRITERIA, explode(',', $this->config->getValueString(Application::ID, 'dpia_criteria'))));
		return [
			'criteria' => $criteria,
			'conclusion' => $this->config->getValueString(Application::ID, 'dpia_conclusion'),
			'needed' => count($criteria) >= self::ENOUGH,
			'at' => $this->config->getValueInt(Application::ID, 'dpia_at'),
		];
	}

	/**
	 * @param array<array-key, mixed> $criteria those that are met
	 * @param string $conclusion what was concluded, or where the assessment is kept
	 * @throws Invalid
	 */
	public function change(array $criteria, string $conclusion): void {
		$met = [];
		foreach ($criteria as $criterion) {
			$met[] = is_string($criterion) && in_array($criterion, self::CRITERIA, true) ? $criterion : throw new Invalid('criterion_unknown', 'criteria');
		}
		$conclusion = Text::check('conclusion', $conclusion, 2000);
		$this->config->setValueString(Application::ID, 'dpia_criteria', implode(',', array_unique($met)));
		$this->config->setValueString(Application::ID, 'dpia_conclusion', $conclusion);
		$this->config->setValueInt(Application::ID, 'dpia_at', $this->time->getTime());
	}
}
