<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Processing;

use OCA\Socle\Problem\Invalid;
use OCA\Socle\Processing\ImpactAssessment;
use OCA\Socle\Processing\Obligations;
use OCA\Socle\Tests\Host\HostTestCase;
use PHPUnit\Framework\Attributes\TestDox;

final class ImpactAssessmentTest extends HostTestCase {
	#[TestDox('rule 31: two criteria ask for an impact assessment, one does not')]
	public function testTwoAreEnough(): void {
		$assessment = $this->host()->of(ImpactAssessment::class);
		self::assertSame(['criteria' => [], 'conclusion' => '', 'needed' => false, 'at' => 0], $assessment->describe());
		$assessment->change(['sensitive_data', 'sensitive_data'], '');
		self::assertFalse($assessment->describe()['needed']);
		$assessment->change(['large_scale', 'sensitive_data'], 'In the folder of the office');
		self::assertSame(['sensitive_data', 'large_scale'], $assessment->describe()['criteria']);
		self::assertTrue($assessment->describe()['needed']);
		$this->expectExceptionObject(new Invalid('criterion_unknown', 'criteria'));
		$assessment->change(['bad_weather'], '');
	}

	#[TestDox('rule 40: what no program can do is ticked by the collective, with its date')]
	public function testObligations(): void {
		$obligations = $this->host()->of(Obligations::class);
		$obligations->tick('host_contract', true);
		$done = array_column($obligations->describe(), 'done_at', 'item');
		self::assertEqualsWithDelta(time(), $done['host_contract'], 2);
		self::assertSame(0, $done['photographs']);
		$obligations->tick('host_contract', false);
		self::assertSame(0, array_column($obligations->describe(), 'done_at', 'item')['host_contract']);
		$this->expectExceptionObject(new Invalid('obligation_unknown', 'item'));
		$obligations->tick('fine_weather', true);
	}
}
