<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Consent;

use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentRules;
use OCA\Socle\Consent\ConsentState;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use Random\Engine\Mt19937;
use Random\Randomizer;

final class ConsentRulesTest extends TestCase {
	private const STEPS = [
		ConsentAction::Asked, ConsentAction::Given, ConsentAction::Confirmed, ConsentAction::Renewed, ConsentAction::Refused,
		ConsentAction::Withdrawn, ConsentAction::Expired, ConsentAction::Invalidated, ConsentAction::Lapsed,
	];

	/** @return iterable<string, array{ConsentState, ConsentAction, bool, ?ConsentState}> */
	public static function transitions(): iterable {
		yield 'a signed paper' => [ConsentState::None, ConsentAction::Given, true, ConsentState::Granted];
		yield 'rule 10: said aloud is too weak' => [ConsentState::None, ConsentAction::Given, false, ConsentState::Pending];
		yield 'rule 10: said aloud, of a list without proof' => [ConsentState::Unproven, ConsentAction::Given, false, ConsentState::Pending];
		yield 'rule 9: confirmed' => [ConsentState::Pending, ConsentAction::Confirmed, true, ConsentState::Granted];
		yield 'rule 9: nobody confirms for her' => [ConsentState::Pending, ConsentAction::Confirmed, false, null];
		yield 'rule 12: asked, of a list without proof' => [ConsentState::Unproven, ConsentAction::Asked, false, ConsentState::Pending];
		yield 'rule 12: with proof for her alone' => [ConsentState::Unproven, ConsentAction::Given, true, ConsentState::Granted];
		yield 'asked after a no' => [ConsentState::Refused, ConsentAction::Asked, false, null];
		yield 'asked after a withdrawal' => [ConsentState::Withdrawn, ConsentAction::Asked, false, null];
		yield 'after a withdrawal a paper waits' => [ConsentState::Withdrawn, ConsentAction::Given, true, ConsentState::Pending];
		yield 'after a refusal a paper waits' => [ConsentState::Refused, ConsentAction::Given, true, ConsentState::Pending];
		yield 'after a withdrawal nothing said aloud counts' => [ConsentState::Withdrawn, ConsentAction::Given, false, null];
		yield 'rule 7: withdrawn' => [ConsentState::Granted, ConsentAction::Withdrawn, false, ConsentState::Withdrawn];
		yield 'rule 7: withdrawn while to renew' => [ConsentState::ToRenew, ConsentAction::Withdrawn, false, ConsentState::Withdrawn];
		yield 'a no before any yes' => [ConsentState::None, ConsentAction::Refused, false, ConsentState::Refused];
		yield 'a no to a request' => [ConsentState::Pending, ConsentAction::Refused, false, ConsentState::Refused];
		yield 'rule 5: renewed' => [ConsentState::ToRenew, ConsentAction::Renewed, true, ConsentState::Granted];
		yield 'rule 5: not renewed by word of mouth' => [ConsentState::ToRenew, ConsentAction::Renewed, false, null];
		yield 'rule 6: expired' => [ConsentState::Granted, ConsentAction::Expired, false, ConsentState::Expired];
		yield 'it was never hers' => [ConsentState::Granted, ConsentAction::Invalidated, false, ConsentState::Invalidated];
		yield 'what is not there cannot expire' => [ConsentState::None, ConsentAction::Expired, false, null];
		yield 'what is withdrawn cannot be confirmed' => [ConsentState::Withdrawn, ConsentAction::Confirmed, true, null];
	}

	#[DataProvider('transitions')]
	public function testLeadsWhereTheLawSays(ConsentState $from, ConsentAction $action, bool $proven, ?ConsentState $to): void {
		self::assertSame($to, ConsentRules::after($from, $from, $action, $proven));
	}

	#[TestDox('rule 12: nothing but proof for her alone leads from unproven to granted')]
	public function testUnprovenIsNeverCertified(): void {
		foreach (self::STEPS as $action) {
			self::assertNotSame(ConsentState::Granted, ConsentRules::after(ConsentState::Unproven, ConsentState::Unproven, $action, false));
		}
	}

	/** In random histories, whatever their order. */
	public function testAYesAfterANoNeedsTwoActsOfHerOwn(): void {
		$random = new Randomizer(new Mt19937(2026));
		for ($history = 0; $history < 3000; $history++) {
			[$state, $lapsesTo] = [ConsentState::None, ConsentState::None];
			$own = 2;
			for ($step = 0; $step < 25; $step++) {
				$action = self::STEPS[$random->getInt(0, count(self::STEPS) - 1)];
				$proven = $random->getInt(0, 1) === 1;
				$next = ConsentRules::after($state, $lapsesTo, $action, $proven);
				if ($next === null) {
					continue;
				}
				$own += $proven && in_array($action, [ConsentAction::Given, ConsentAction::Confirmed, ConsentAction::Renewed], true) ? 1 : 0;
				if ($next === ConsentState::Granted && $state !== ConsentState::Granted) {
					self::assertTrue($proven, "granted by $action->value without proof");
					self::assertGreaterThanOrEqual(2, $own, "a no became a yes by one act: $action->value");
				}
				$lapsesTo = match (true) {
					$next !== ConsentState::Pending => $next,
					$state === ConsentState::Pending => $lapsesTo,
					default => $state,
				};
				$state = $next;
				if ($state->isNo()) {
					$own = 0;
				} elseif (!$lapsesTo->isNo()) {
					$own = max($own, 1);
				}
			}
		}
	}

	public function testAPendingOneFallsBackToWhatItWas(): void {
		foreach (ConsentState::cases() as $before) {
			self::assertSame($before, ConsentRules::after(ConsentState::Pending, $before, ConsentAction::Lapsed, false));
		}
	}
}
