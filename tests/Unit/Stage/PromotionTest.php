<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Stage;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Access\Role;
use OCA\Socle\Circle\CircleMapper;
use OCA\Socle\Circle\CircleMapping;
use OCA\Socle\Circle\CircleReading;
use OCA\Socle\Circle\Mandate;
use OCA\Socle\Circle\MandateMapper;
use OCA\Socle\Circle\RoleMapper;
use OCA\Socle\Stage\FollowNewcomers;
use OCA\Socle\Stage\NewcomerDecision;
use OCA\Socle\Stage\NewcomerLog;
use OCA\Socle\Stage\Promotion;
use OCA\Socle\Stage\StageGroups;
use OCP\BackgroundJob\IJobList;
use OCP\IGroup;
use OCP\IGroupManager;
use OCP\IUserManager;
use PHPUnit\Framework\Attributes\DataProvider;

final class PromotionTest extends StageTestCase {
	public function testMovesHerFromOneGroupToTheOtherAndTellsHer(): void {
		$this->promotion()->promote('nadia');
		self::assertSame(Role::Member, $this->stage('nadia'));
		self::assertFalse($this->host->of(IGroupManager::class)->isInGroup('nadia', 'newcomers'));
		self::assertSame(['nadia newcomer_promoted nadia'], $this->told());
		self::assertSame([['promoted', 'jeanne']], $this->log('nadia'));
		$this->promotion()->promote('nadia');
		self::assertSame([['promoted', 'jeanne']], $this->log('nadia'), 'twice the same is once');
		self::assertSame(['nadia newcomer_promoted nadia'], $this->told());
	}

	public function testNobodyPromotesHerself(): void {
		$this->put('nadia', 'keepers');
		$this->as('nadia');
		self::assertSame('not_yourself', $this->refusal(fn () => $this->promotion()->promote('nadia')));
		self::assertSame('not_yourself', $this->refusal(fn () => $this->promotion()->opens('nadia')));
		self::assertSame(Role::Newcomer, $this->stage('nadia'));
		$this->promotion()->promote('yanis');
		self::assertSame(Role::Member, $this->stage('yanis'));
	}

	/** @return iterable<string, array{string}> */
	public static function others(): iterable {
		yield 'an outsider' => ['victor'];
		yield 'a member' => ['karim'];
		yield 'nobody' => ['personne'];
		yield 'no name' => [''];
	}

	#[DataProvider('others')]
	public function testOnlyNewcomersArePromoted(string $user): void {
		self::assertSame('not_found', $this->refusal(fn () => $this->promotion()->opens($user)));
		self::assertSame('not_found', $this->refusal(fn () => $this->promotion()->promote($user)));
		self::assertSame('not_found', $this->refusal(fn () => $this->promotion()->takeBack($user, true)));
		self::assertFalse($this->host->of(IGroupManager::class)->isInGroup('victor', 'members'));
	}

	public function testIsTakenBackForThirtyDays(): void {
		$this->promotion()->promote('nadia');
		$this->later(29);
		$this->promotion()->takeBack('nadia', false);
		self::assertSame(Role::Newcomer, $this->stage('nadia'));
		self::assertSame([], $this->told());
		self::assertSame([['taken_back', 'jeanne'], ['promoted', 'jeanne']], $this->log('nadia'));
		self::assertSame('not_found', $this->refusal(fn () => $this->promotion()->takeBack('nadia', false)));
		$this->promotion()->promote('nadia');
		$this->later(60);
		self::assertSame('not_found', $this->refusal(fn () => $this->promotion()->takeBack('nadia', false)));
		self::assertSame(Role::Member, $this->stage('nadia'));
	}

	public function testWhoWasPromotedByHandIsNotTakenBackHere(): void {
		$this->put('nadia', 'members');
		self::assertSame('not_found', $this->refusal(fn () => $this->promotion()->takeBack('nadia', false)));
	}

	/** @return iterable<string, array{bool, bool}> whether she was added to one group, removed from the other */
	public static function stops(): iterable {
		yield 'before her groups changed' => [false, false];
		yield 'between the two' => [true, false];
		yield 'after both' => [true, true];
	}

	#[DataProvider('stops')]
	public function testIsFinishedWhereverItStopped(bool $added, bool $removed): void {
		$this->host->of(NewcomerDecision::class)->promote('nadia');
		$this->moved($added ? 'members' : '', $removed ? 'newcomers' : '');
		$this->runJob();
		self::assertSame(Role::Member, $this->stage('nadia'));
		self::assertFalse($this->host->of(IGroupManager::class)->isInGroup('nadia', 'newcomers'));
		self::assertSame(['nadia newcomer_promoted nadia'], $this->told());
		$this->host->of(NewcomerDecision::class)->takeBack('nadia');
		$this->moved($added ? 'newcomers' : '', $removed ? 'members' : '');
		$this->runJob();
		self::assertSame(Role::Newcomer, $this->stage('nadia'));
		$this->runJob();
		self::assertSame(Role::Newcomer, $this->stage('nadia'), 'it is over');
	}

	public function testWhoLeftMeanwhileIsNotFetchedBack(): void {
		$this->host->of(NewcomerDecision::class)->promote('nadia');
		$this->take('nadia', 'newcomers');
		$this->runJob();
		self::assertSame(Role::Outsider, $this->stage('nadia'));
		self::assertSame('away', $this->row('nadia')['state']);
	}

	public function testWhoIsMadeANewcomerAgainByHandStaysOne(): void {
		$this->promotion()->promote('nadia');
		$this->put('nadia', 'newcomers');
		$this->take('nadia', 'members');
		$this->runJob();
		self::assertSame(Role::Newcomer, $this->stage('nadia'));
		self::assertSame(['waiting', ''], [$this->row('nadia')['state'], $this->row('nadia')['promoted_by']]);
	}

	/** @return iterable<string, array{bool, bool}> what the members' group lets be done: add, remove */
	public static function directories(): iterable {
		yield 'nobody can be added' => [false, true];
		yield 'nobody can be removed' => [true, false];
	}

	#[DataProvider('directories')]
	public function testAGroupThatComesFromADirectoryIsLeftAlone(bool $add, bool $remove): void {
		$group = self::createStub(IGroup::class);
		$group->method('canAddUser')->willReturn($add);
		$group->method('canRemoveUser')->willReturn($remove);
		$groups = self::createStub(IGroupManager::class);
		$groups->method('get')->willReturn($group);
		$stage = new StageGroups($this->host->of(CollectiveGroups::class), $groups, $this->host->of(IUserManager::class));
		foreach ([$stage->checkToMembers(...), $stage->checkToNewcomers(...)] as $check) {
			self::assertSame('stage_group_closed', $this->refusal($check));
		}
	}

	public function testSaysWhatItOpens(): void {
		$this->circle('Accueil', ['newcomers_read' => 1, 'newcomers_chat' => 1, 'chat_kind' => 'matrix']);
		$this->circle('Programme', []);
		$this->circle('Trésorerie', ['private' => 1]);
		$this->circle('Passé', ['state' => 'dissolved']);
		$opens = $this->promotion()->opens('nadia');
		self::assertSame(['Programme'], array_column($opens['folders'], 'name'));
		self::assertSame(['Accueil'], array_column($opens['folders_before'], 'name'));
		self::assertSame(['Accueil'], array_column($opens['chats_before'], 'name'));
		self::assertSame([[], 0], [$opens['circles'], $opens['unnamed']]);
	}

	public function testBecomingAMemberClosesNoChat(): void {
		$this->circle('Accueil', ['newcomers_chat' => 1, 'chat_kind' => 'matrix', 'chat_url' => 'https://example.org/accueil']);
		$this->circle('Programme', ['chat_kind' => 'matrix', 'chat_url' => 'https://example.org/programme']);
		$chats = function (): array {
			$this->as('nadia');
			return array_map(static fn (array $circle): string => $circle['chat']['url'] ?? '', $this->host->of(CircleReading::class)->all());
		};
		self::assertSame(['https://example.org/accueil', ''], $chats());
		$this->as('jeanne');
		$this->promotion()->promote('nadia');
		self::assertSame(['https://example.org/accueil', ''], $chats());
	}

	public function testSaysInWhichCirclesSheWouldBeAtOnceToThoseWhoMayKnow(): void {
		$open = $this->circle('Programme', [], 'programme');
		$private = $this->circle('Trésorerie', ['private' => 1], 'tresorerie');
		foreach (['programme', 'tresorerie'] as $group) {
			$this->put('nadia', $group);
		}
		$this->put('jeanne', 'programme');
		$opens = $this->promotion()->opens('nadia');
		self::assertSame([[['id' => $open, 'name' => 'Programme']], 1], [$opens['circles'], $opens['unnamed']]);
		$this->put('jeanne', 'admin');
		self::assertSame([$open, $private], array_column($this->promotion()->opens('nadia')['circles'], 'id'));
	}

	public function testTheLastCoordinatorIsNotTakenBackUnaware(): void {
		$this->promotion()->promote('nadia');
		$circle = $this->circle('Programme', [], 'programme');
		$this->put('nadia', 'programme');
		$role = $this->host->of(RoleMapper::class)->of($circle)[0];
		$this->host->of(MandateMapper::class)->add(new Mandate(0, $circle, $role->id, 'nadia', 'Nadia', '2020-01-01', '', ''));
		self::assertSame(['Programme'], array_column($this->promotion()->closes('nadia')['last'], 'name'));
		self::assertSame('last_coordinator', $this->refusal(fn () => $this->promotion()->takeBack('nadia', false)));
		self::assertSame(Role::Member, $this->stage('nadia'));
		$this->promotion()->takeBack('nadia', true);
		self::assertSame(Role::Newcomer, $this->stage('nadia'));
		self::assertTrue($this->host->of(IGroupManager::class)->isInGroup('nadia', 'programme'), 'circles keep their groups');
	}

	/** @param array<string, int|string> $columns */
	private function circle(string $name, array $columns, string $group = ''): int {
		$circles = $this->host->of(CircleMapper::class);
		$id = $circles->add($name, '', '', null, false, '');
		if ($columns !== []) {
			$circles->change($id, $columns);
		}
		$this->host->of(RoleMapper::class)->addReady($id);
		if ($group !== '') {
			$this->group($group);
			$this->host->of(CircleMapping::class)->map($id, $group, '');
		}
		return $id;
	}

	private function moved(string $to, string $from): void {
		if ($to !== '') {
			$this->put('nadia', $to);
		}
		if ($from !== '') {
			$this->take('nadia', $from);
		}
	}

	private function promotion(): Promotion {
		return $this->host->of(Promotion::class);
	}

	private function runJob(): void {
		$this->host->of(FollowNewcomers::class)->start($this->host->of(IJobList::class));
	}

	/** @return list<array{string, string}> what was done, by whom, newest first */
	private function log(string $user): array {
		return array_map(static fn (array $change): array => [$change['action'], $change['by']], $this->host->of(NewcomerLog::class)->page($user, null)['changes']);
	}
}
