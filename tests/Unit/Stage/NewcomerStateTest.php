<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Stage;

use OCA\Socle\Stage\NewcomerState as State;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class NewcomerStateTest extends TestCase {
	/** @return iterable<string, array{State, bool, bool, State}> state, in the newcomers' group, in the members' group; what it comes to */
	public static function seen(): iterable {
		yield 'comes, or comes again' => [State::Away, true, false, State::Waiting];
		yield 'goes on waiting' => [State::Waiting, true, false, State::Waiting];
		yield 'leaves' => [State::Waiting, false, false, State::Away];
		yield 'is put among the members by hand' => [State::Waiting, true, true, State::Away];
		yield 'is promoted and stays' => [State::Promoted, false, true, State::Promoted];
		yield 'is promoted, and a newcomer by hand as well' => [State::Promoted, true, true, State::Promoted];
		yield 'is made a newcomer again by hand' => [State::Promoted, true, false, State::Waiting];
		yield 'leaves after promotion' => [State::Promoted, false, false, State::Away];
		yield 'is being promoted' => [State::Promoting, true, true, State::Promoting];
		yield 'is being taken back' => [State::Returning, true, true, State::Returning];
	}

	#[DataProvider('seen')]
	public function testFollowsTheGroups(State $state, bool $newcomer, bool $member, State $expected): void {
		self::assertSame($expected, $state->seen($newcomer, $member));
	}
}
