<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Circle;

use OCA\Socle\Circle\CircleGroupMapper;
use OCA\Socle\Circle\CircleMapper;
use OCA\Socle\Circle\GroupRight;
use OCA\Socle\Circle\Mandate;
use OCA\Socle\Circle\MandateMapper;
use OCA\Socle\Circle\RoleMapper;
use OCA\Socle\Circle\Succession;
use OCA\Socle\Database\Database;
use OCA\Socle\Host\Container;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\IAppConfig;
use OCP\IGroupManager;
use OCP\IUser;
use PHPUnit\Framework\Attributes\TestDox;
use Random\Engine\Mt19937;
use Random\Randomizer;

/** Awa coordinates every circle whose number is even, Zoé every other one. */
final class SuccessionTest extends HostTestCase {
	private Container $host;
	/** @var array<string, IUser> */
	private array $people = [];

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
		$this->host->of(IAppConfig::class)->setValueString('socle', 'members_group', 'members');
		foreach (['awa', 'zoe'] as $account) {
			$this->people[$account] = self::logIn($this->host, $account, 'members');
		}
	}

	#[TestDox('whatever tree of circles, whoever coordinates the nearest living one above answers for a dissolved one, and nobody else')]
	public function testTrees(): void {
		$random = new Randomizer(new Mt19937(7));
		$parents = $dissolved = [];
		for ($number = 0; $number < 30; $number++) {
			$ids = array_keys($parents);
			$parent = $ids === [] || $number % 7 === 0 ? null : $ids[$random->getInt(0, count($ids) - 1)];
			$circle = $this->circle($number % 2 === 0 ? 'awa' : 'zoe', $parent);
			$parents[$circle] = $parent;
			if ($random->getInt(0, 1) === 1) {
				$dissolved[] = $circle;
			}
		}
		$this->host->of(Database::class)->run("UPDATE `*PREFIX*socle_circles` SET state = 'dissolved' WHERE id IN (?)", [$dissolved]);
		foreach (['awa' => 0, 'zoe' => 1] as $user => $rest) {
			$held = $this->host->of(Succession::class)->of($user);
			foreach (array_keys($parents) as $circle) {
				$heir = $circle;
				while (in_array($heir, $dissolved, true) && isset($parents[$heir])) {
					$heir = $parents[$heir];
				}
				$answers = $this->number($heir, array_keys($parents)) % 2 === $rest && !in_array($heir, $dissolved, true);
				if ($answers) {
					self::assertTrue($held[$circle] ?? false, "$user answers for $circle");
					self::assertSame([$user], $this->host->of(Succession::class)->answering($circle));
				} else {
					self::assertFalse($held[$circle] ?? false, "$user does not answer for $circle");
					self::assertNotContains($user, $this->host->of(Succession::class)->answering($circle));
				}
			}
		}
	}

	#[TestDox('circles that lie in each other, whoever wrote that into the database, are no way without end')]
	public function testRing(): void {
		$first = $this->circle('awa', null);
		$second = $this->circle('awa', $first);
		$this->host->of(Database::class)->run("UPDATE `*PREFIX*socle_circles` SET state = 'dissolved', parent_id = ? WHERE id = ?", [$second, $first]);
		$this->host->of(Database::class)->run("UPDATE `*PREFIX*socle_circles` SET state = 'dissolved' WHERE id = ?", [$second]);
		self::assertSame([], $this->host->of(Succession::class)->of('awa'));
		self::assertSame([], $this->host->of(Succession::class)->answering($first), 'nobody is in a circle that is no more');
	}

	/** @param list<int> $ids */
	private function number(int $circle, array $ids): int {
		return (int)array_search($circle, $ids, true);
	}

	private function circle(string $coordinator, ?int $parent): int {
		$circle = $this->host->of(CircleMapper::class)->add('Cercle ' . bin2hex(random_bytes(4)), '', '', $parent, false, '');
		$group = $this->host->of(IGroupManager::class)->createGroup("circle$circle");
		$group?->addUser($this->people[$coordinator] ?? self::fail('no account'));
		$this->host->of(CircleGroupMapper::class)->add($circle, GroupRight::Write, "circle$circle");
		$this->host->of(RoleMapper::class)->addReady($circle);
		$role = $this->host->of(RoleMapper::class)->of($circle)[0]->id ?? 0;
		$this->host->of(MandateMapper::class)->add(new Mandate(0, $circle, $role, $coordinator, $coordinator, '2020-01-01', '', ''));
		return $circle;
	}
}
