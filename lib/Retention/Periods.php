<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Retention;

use DateTimeImmutable;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;
use OCP\IAppConfig;

/**
 * The periods that hold here.
 *
 * @psalm-import-type SoclePeriod from ResponseDefinitions
 */
final readonly class Periods {
	public function __construct(
		private IAppConfig $config,
	) {
	}

	/** Within its limits, whatever was set on the command line. */
	public function number(Period $period): int {
		return max($period->least(), min($period->most(), $this->config->getValueInt(Application::ID, $period->value, $period->usual())));
	}

	/** By the calendar: two years before a 1 March is a 1 March. */
	public function before(Period $period, int $at): int {
		return $this->move($at, '-', $period);
	}

	public function after(Period $period, int $at): int {
		return $this->move($at, '+', $period);
	}

	/** @return list<SoclePeriod> */
	public function describe(): array {
		return array_map(fn (Period $period): array => [
			'name' => $period->value,
			'number' => $this->number($period),
			'unit' => $period->unit(),
			'usual' => $period->usual(),
			'least' => $period->least(),
			'most' => $period->most(),
		], Period::cases());
	}

	/**
	 * All or none of them.
	 *
	 * @param array<string, mixed> $given numbers by name; what is not given stays
	 * @throws Invalid
	 */
	public function change(array $given): void {
		$numbers = [];
		foreach (Period::cases() as $period) {
			$number = $given[$period->value] ?? $this->number($period);
			if (!is_int($number) || $number < $period->least() || $number > $period->most()) {
				throw new Invalid('period_out_of_range', $period->value);
			}
			$numbers[$period->value] = $number;
		}
		if ($numbers[Period::Renewal->value] > $numbers[Period::Validity->value]) {
			throw new Invalid('renewal_after_validity', Period::Renewal->value);
		}
		foreach ($numbers as $name => $number) {
			$this->config->setValueInt(Application::ID, $name, $number);
		}
	}

	private function move(int $at, string $sign, Period $period): int {
		return (new DateTimeImmutable("@$at"))->modify("$sign{$this->number($period)} {$period->unit()}")->getTimestamp();
	}
}
