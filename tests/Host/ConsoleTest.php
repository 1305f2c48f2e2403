<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCA\Socle\Host\Console\Occ;
use OCA\Socle\Host\Group\GroupManager;
use OCA\Socle\Host\Place;
use OCA\Socle\Host\User\UserManager;
use Symfony\Component\Console\Tester\CommandTester;

final class ConsoleTest extends HostTestCase {
	protected function tearDown(): void {
		putenv('NC_PASS');
		parent::tearDown();
	}

	public function testManyCommandsRunInOneProcessAndOneThatFailsStopsNone(): void {
		putenv('NC_PASS=right');
		self::assertSame([0, 1, 1, 0], array_column($this->many([
			['user:add', '--password-from-env', '--display-name=Ada Rey', '--group=members', 'ada'],
			['user:add', '--password-from-env', 'ada'],
			['user:fly', 'ada'],
			['user:setting', 'ada', 'settings', 'email', 'ada@example.org'],
		]), 'code'));
		$ada = $this->host()->of(UserManager::class)->checkPassword('ada', 'right');
		self::assertSame(['Ada Rey', 'ada@example.org'], [$ada?->getDisplayName(), $ada?->getEMailAddress()]);
		self::assertTrue($this->host()->of(GroupManager::class)->isInGroup('ada', 'members'));
	}

	public function testWhatFailedIsSaid(): void {
		putenv('NC_PASS=right');
		$twice = $this->many([['user:add', '--password-from-env', 'ada'], ['user:add', '--password-from-env', 'ada']]);
		self::assertStringContainsString('already exists', $twice[1]['said'] ?? '');
	}

	public function testNobodyKnowsAGeneratedPassword(): void {
		putenv('NC_PASS=right');
		self::assertSame([0], array_column($this->many([['user:add', '--generate-password', 'ada']]), 'code'));
		$users = $this->host()->of(UserManager::class);
		self::assertTrue($users->userExists('ada'));
		foreach (['right', '', 'ada', (string)$users->passwordHash('ada')] as $guess) {
			self::assertNull($users->checkPassword('ada', $guess));
		}
	}

	/**
	 * @param list<list<string>> $commands
	 * @return list<array{code: int, said: string}>
	 */
	private function many(array $commands): array {
		$tester = new CommandTester(Occ::application(Place::at($this->folder))->find('many'));
		$tester->setInputs(array_map(static fn (array $words): string => json_encode($words, JSON_THROW_ON_ERROR), $commands));
		$tester->execute([]);
		/** @var list<array{code: int, said: string}> $answers */
		$answers = array_map(static fn (string $line): mixed => json_decode($line, true), explode("\n", trim($tester->getDisplay())));
		return $answers;
	}
}
