<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Stage;

use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Notification\Notifications;
use OCA\Socle\Stage\NewcomerLog;
use OCA\Socle\Stage\NewcomerNotifier;
use OCA\Socle\Stage\NewcomerReading;
use OCA\Socle\Stage\NewcomerSteps;
use OCA\Socle\Stage\Promotion;
use OCA\Socle\Stage\Welcoming;
use OCP\IUserManager;
use PHPUnit\Framework\Attributes\DataProvider;

final class WelcomingTest extends StageTestCase {
	public function testAStepIsTickedBySomeoneOnADayAndCanBeUnticked(): void {
		$this->welcoming()->tick('nadia', 'charter', true);
		$this->welcoming()->tick('nadia', 'charter', true);
		[$charter, $meeting] = $this->host->of(NewcomerReading::class)->one('nadia')['steps'];
		self::assertSame(['charter', 'jeanne'], [$charter['step'], $charter['by']]);
		self::assertEqualsWithDelta(time(), $charter['at'], 5);
		self::assertSame(['meeting_1', 0, ''], [$meeting['step'], $meeting['at'], $meeting['by']]);
		$this->welcoming()->tick('nadia', 'charter', false);
		self::assertSame(0, $this->host->of(NewcomerReading::class)->one('nadia')['steps'][0]['at']);
		self::assertSame(['unticked', 'ticked'], array_column($this->host->of(NewcomerLog::class)->page('nadia', null)['changes'], 'action'));
	}

	public function testNobodyTicksForHerselfNorForWhoeverIsNoNewcomer(): void {
		$this->put('nadia', 'keepers');
		$this->as('nadia');
		self::assertSame('not_yourself', $this->refusal(fn () => $this->welcoming()->tick('nadia', 'charter', true)));
		self::assertSame('not_yourself', $this->refusal(fn () => $this->welcoming()->setSponsor('nadia', 'karim')));
		self::assertSame('not_found', $this->refusal(fn () => $this->welcoming()->tick('karim', 'charter', true)));
		self::assertSame('not_found', $this->refusal(fn () => $this->welcoming()->tick('victor', 'charter', true)));
		self::assertSame('step_unknown', $this->refusal(fn () => $this->welcoming()->tick('yanis', 'dance', true)));
	}

	public function testASponsorIsAMemberAndIsTold(): void {
		foreach (['yanis' => 'not_member', 'victor' => 'not_member', 'personne' => 'account_unknown'] as $sponsor => $reason) {
			self::assertSame($reason, $this->refusal(fn () => $this->welcoming()->setSponsor('nadia', $sponsor)));
		}
		$this->welcoming()->setSponsor('nadia', 'karim');
		self::assertSame(['karim newcomer_sponsor nadia'], $this->told());
		$this->welcoming()->setSponsor('nadia', 'jeanne');
		self::assertSame(['jeanne newcomer_sponsor nadia'], $this->told(), 'the one before is not bothered any longer');
		$notification = $this->host->of(NewcomerNotifier::class)->prepare($this->host->of(Notifications::class)->of('jeanne')[0], 'fr');
		self::assertSame('Vous accompagnez nadia', $notification->getParsedSubject());
		$this->welcoming()->setSponsor('nadia', '');
		self::assertSame([], $this->told());
		self::assertNull($this->host->of(NewcomerReading::class)->one('nadia')['sponsor']);
	}

	public function testThoseWhoWaitLongestComeFirst(): void {
		self::assertSame(['nadia', 'yanis'], $this->waiting());
		$this->later(3);
		$this->take('nadia', 'newcomers');
		$this->put('nadia', 'newcomers');
		self::assertSame(['nadia', 'yanis'], $this->waiting(), 'who was out for a moment keeps her place');
		$this->put('victor', 'newcomers');
		self::assertSame(['nadia', 'yanis', 'victor'], $this->waiting());
		$this->put('yanis', 'members');
		self::assertSame(['nadia', 'victor'], $this->waiting(), 'in both groups counts as member');
		self::assertSame(2, $this->host->of(NewcomerReading::class)->mine()['waiting']);
		$this->take('yanis', 'members');
		self::assertSame(3, $this->host->of(NewcomerReading::class)->mine()['waiting']);
	}

	public function testReadingWritesNothing(): void {
		$this->host->of(Connection::class)->dbal->executeStatement('DELETE FROM oc_socle_newcomers');
		self::assertSame(['nadia', 'yanis'], $this->waiting());
		$this->host->of(Promotion::class)->opens('nadia');
		self::assertSame(0, $this->host->of(NewcomerReading::class)->mine()['waiting']);
		$this->welcoming()->tick('nadia', 'charter', true);
		self::assertSame(1, $this->host->of(NewcomerReading::class)->mine()['waiting']);
	}

	public function testANewcomerSeesHerPathAndASponsorWhomSheGoesAlongWith(): void {
		$this->welcoming()->setSponsor('nadia', 'karim');
		$this->as('nadia');
		$mine = $this->host->of(NewcomerReading::class)->mine();
		self::assertSame(['nadia', 'karim', null], [$mine['path']['user'] ?? '', $mine['path']['sponsor']['user'] ?? '', $mine['waiting']]);
		$this->as('karim');
		$mine = $this->host->of(NewcomerReading::class)->mine();
		self::assertSame([null, ['nadia'], null], [$mine['path'], array_column($mine['sponsored'], 'user'), $mine['waiting']]);
	}

	public function testTheCollectiveAddsStepsOfItsOwn(): void {
		$steps = $this->host->of(NewcomerSteps::class);
		$steps->change([['step' => '', 'label' => ' Un tractage '], ['step' => '', 'label' => 'Un café']]);
		[, , , , $leaflets, $coffee] = $steps->all();
		self::assertSame(['Un tractage', 'Un café'], [$leaflets['label'], $coffee['label']]);
		$this->welcoming()->tick('nadia', $leaflets['step'], true);
		$this->welcoming()->tick('nadia', $coffee['step'], true);
		$steps->change([['step' => $coffee['step'], 'label' => 'Un café ou un thé']]);
		$done = $this->host->of(NewcomerReading::class)->one('nadia')['steps'];
		self::assertSame([$coffee['step'], 'Un café ou un thé', 'jeanne'], [$done[4]['step'], $done[4]['label'], $done[4]['by']]);
		self::assertCount(5, $done);
		self::assertSame('step_unknown', $this->refusal(fn () => $this->welcoming()->tick('nadia', $leaflets['step'], true)));
	}

	/** @return iterable<string, array{list<mixed>, string}> */
	public static function badSteps(): iterable {
		yield 'one that is not known' => [[['step' => 'charter', 'label' => 'x']], 'step_unknown'];
		yield 'one without a name' => [[['step' => '', 'label' => ' ']], 'required'];
		yield 'a name that is too long' => [[['step' => '', 'label' => str_repeat('é', 121)]], 'too_long'];
		yield 'eleven' => [array_fill(0, 11, ['step' => '', 'label' => 'x']), 'too_many'];
		yield 'none at all' => [['x'], 'type'];
	}

	/** @param list<mixed> $given */
	#[DataProvider('badSteps')]
	public function testRefusesStepsThatCannotBe(array $given, string $reason): void {
		self::assertSame($reason, $this->refusal(fn () => $this->host->of(NewcomerSteps::class)->change($given)));
		self::assertCount(4, $this->host->of(NewcomerSteps::class)->all());
	}

	public function testADeletedAccountLeavesNothing(): void {
		$this->welcoming()->setSponsor('nadia', 'karim');
		$this->welcoming()->tick('nadia', 'charter', true);
		$this->host->of(IUserManager::class)->get('karim')?->delete();
		self::assertNull($this->host->of(NewcomerReading::class)->one('nadia')['sponsor']);
		$this->host->of(IUserManager::class)->get('nadia')?->delete();
		foreach (['socle_newcomers', 'socle_newcomer_steps'] as $table) {
			self::assertSame([], $this->host->of(Connection::class)->dbal->fetchAllAssociative("SELECT * FROM oc_$table WHERE user = 'nadia'"), $table);
		}
		self::assertSame([], $this->host->of(NewcomerLog::class)->page('nadia', null)['changes']);
	}

	private function welcoming(): Welcoming {
		return $this->host->of(Welcoming::class);
	}

	/** @return list<string> */
	private function waiting(): array {
		return array_column($this->host->of(NewcomerReading::class)->all()['newcomers'], 'user');
	}
}
