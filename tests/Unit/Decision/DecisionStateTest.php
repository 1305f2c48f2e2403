<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Decision;

use OCA\Socle\Decision\DecisionState;
use OCA\Socle\Decision\LinkKind;
use OCA\Socle\Decision\Standing;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

final class DecisionStateTest extends TestCase {
	private const MOVES = [
		'draft' => ['proposed', 'withdrawn', 'adopted'],
		'proposed' => ['draft', 'withdrawn', 'adopted'],
		'withdrawn' => ['draft'],
		'adopted' => [],
	];

	#[TestDox('a decision moves as it is written down, and no other way; from adoption there is no way back')]
	public function testMoves(): void {
		foreach (DecisionState::cases() as $from) {
			foreach (DecisionState::cases() as $to) {
				self::assertSame(in_array($to->value, self::MOVES[$from->value], true), $from->mayBecome($to), "$from->value to $to->value");
			}
		}
	}

	#[TestDox('of what a decision does to an earlier one, only keeping leaves it in force')]
	public function testEndings(): void {
		$endings = array_map(static fn (LinkKind $kind): ?Standing => $kind->ending(), LinkKind::cases());
		self::assertSame([Standing::Amended, Standing::Superseded, Standing::Revoked, null], $endings);
	}
}
