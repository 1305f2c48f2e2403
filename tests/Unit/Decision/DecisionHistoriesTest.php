<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Decision;

use DateTimeImmutable;
use OCA\Socle\Circle\CircleGroupMapper;
use OCA\Socle\Circle\CircleMapper;
use OCA\Socle\Circle\GroupRight;
use OCA\Socle\Circle\Mandate;
use OCA\Socle\Circle\MandateMapper;
use OCA\Socle\Circle\RoleMapper;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Decision\Advices;
use OCA\Socle\Decision\Decision;
use OCA\Socle\Decision\DecisionAdoption;
use OCA\Socle\Decision\DecisionCheck;
use OCA\Socle\Decision\DecisionContent;
use OCA\Socle\Decision\DecisionLife;
use OCA\Socle\Decision\DecisionMapper;
use OCA\Socle\Decision\DecisionService;
use OCA\Socle\Decision\DecisionState;
use OCA\Socle\Decision\Objections;
use OCA\Socle\Decision\Standing;
use OCA\Socle\Decision\Summaries;
use OCA\Socle\Host\Container;
use OCA\Socle\Host\Session\UserSession;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Settings\Calendar;
use OCA\Socle\Tests\Host\HostTestCase;
use OCP\IAppConfig;
use OCP\IUser;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Random\Engine\Mt19937;
use Random\Randomizer;

/**
 * Whatever Awa, who coordinates an open circle and a private one, Zoé, who is in both, and Noé, who is in none, call in whichever
 * order: what was promised of decisions holds.
 */
final class DecisionHistoriesTest extends HostTestCase {
	private const CALLS = 350;
	/** Words of texts that only a private circle may search. */
	private const SECRET = 'cache';

	private Container $host;
	private Randomizer $random;
	/** @var array<string, IUser> */
	private array $people = [];
	/** @var list<int> an open one, a private one */
	private array $circles = [];
	/** @var array<int, DecisionState> */
	private array $states = [];
	/** @var array<int, string> what each adopted one says, by decision */
	private array $said = [];
	/** @var array<string, int> */
	private array $done = [];

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
		$this->host->of(IAppConfig::class)->setValueString('socle', 'members_group', 'members');
		foreach (['awa' => ['market', 'care'], 'zoe' => ['market', 'care'], 'noe' => []] as $account => $groups) {
			$this->people[$account] = self::logIn($this->host, $account, 'members', ...$groups);
		}
		foreach (['market' => false, 'care' => true] as $group => $private) {
			$circle = $this->host->of(CircleMapper::class)->add($group, '', 'tout', null, $private, '');
			$this->host->of(CircleGroupMapper::class)->add($circle, GroupRight::Write, $group);
			$this->host->of(RoleMapper::class)->addReady($circle);
			$role = $this->host->of(RoleMapper::class)->of($circle)[0]->id ?? 0;
			$this->host->of(MandateMapper::class)->add(new Mandate(0, $circle, $role, 'awa', 'Awa', '2020-01-01', '', ''));
			$this->circles[] = $circle;
		}
	}

	/** @return list<array{int}> */
	public static function seeds(): array {
		return [[1], [2], [3]];
	}

	#[TestDox('no call moves a decision another way, none changes what was adopted, no number is left out, no private word is let out')]
	#[DataProvider('seeds')]
	public function testHistories(int $seed): void {
		$this->random = new Randomizer(new Mt19937($seed));
		for ($call = 0; $call < self::CALLS; $call++) {
			$this->step();
			$this->nothingMovesAnotherWay();
		}
		$this->adoptedTextsStay();
		$this->numbersHaveNoGaps();
		$this->standingsAreTheSameInSql();
		$this->privateWordsStayInside();
		self::assertSame([], iterator_to_array($this->host->of(DecisionCheck::class)->problems(), false));
		// or it would have shown nothing
		foreach (['adopt', 'propose', 'withdraw', 'raise', 'integrated', 'publish', 'amends', 'keeps'] as $act) {
			self::assertGreaterThan(0, $this->done[$act] ?? 0, $act);
		}
	}

	private function step(): void {
		$account = $this->pick(['awa', 'awa', 'awa', 'awa', 'zoe', 'zoe', 'noe']);
		$this->host->of(UserSession::class)->setVolatileActiveUser($this->people[$account] ?? null);
		$act = $this->pick([
			'create', 'create', 'create', 'create', 'create', 'change', 'propose', 'propose', 'takeBack', 'withdraw', 'adopt', 'adopt', 'adopt', 'adopt',
			'adopt', 'adopt', 'raise', 'object', 'object', 'object', 'advise', 'summary', 'approve', 'publish', 'publish',
		]);
		try {
			$this->call($act, $this->aim($act));
			$this->done[$act] = ($this->done[$act] ?? 0) + 1;
		} catch (Conflict|Invalid|NotFound) {
			// refused: nothing may have happened
		}
	}

	/** Which decision it is about: mostly one of which it could be true, else any. */
	private function aim(string $act): int {
		$fitting = match ($act) {
			'object' => "state = 'proposed' AND id IN (SELECT decision_id FROM `*PREFIX*socle_objections`)",
			'raise', 'advise' => "state = 'proposed'",
			'summary', 'approve', 'publish' => "publication IN ('due', 'written', 'approved')",
			default => "state IN ('draft', 'proposed')",
		};
		$rows = $this->random->getInt(0, 3) > 0 ? $this->rows("SELECT id FROM `*PREFIX*socle_decisions` WHERE $fitting ORDER BY id") : [];
		$ids = $rows === [] ? array_keys($this->states) : array_map(static fn (Row $row): int => $row->int('id'), $rows);
		return $ids === [] ? 0 : $this->pick($ids);
	}

	private function call(string $act, int $id): void {
		$mapper = $this->host->of(DecisionMapper::class);
		$version = $mapper->find($id)->version ?? 0;
		$summary = $mapper->texts($id)->summary;
		match ($act) {
			'create' => $this->create($this->circles === [] ? 0 : $this->pick($this->circles)),
			'change' => $this->host->of(DecisionService::class)->change($id, $version, $this->content($mapper->find($id)->circle ?? 0)),
			'propose' => $this->host->of(DecisionLife::class)->propose($id),
			'takeBack' => $this->host->of(DecisionLife::class)->takeBack($id),
			'withdraw' => $this->host->of(DecisionLife::class)->withdraw($id),
			'adopt' => $this->adopt($id, $version),
			'raise' => $this->host->of(Objections::class)->raise($id, 'Une raison'),
			'object' => $this->endObjection($id),
			'advise' => $this->host->of(Advices::class)->give($id, 'advice', 'Un avis'),
			'summary' => $this->host->of(Summaries::class)->write($id, 'Resume ' . $this->random->getInt(1, 99)),
			'approve' => $this->host->of(Summaries::class)->approve($id, $summary),
			default => $this->publish($id, $summary),
		};
	}

	private function create(int $circle): void {
		$this->host->of(DecisionService::class)->create($circle, $this->content($circle));
	}

	private function adopt(int $id, int $version): void {
		// of what earlier ones are, it may have been true only when it was drafted
		$this->host->of(DecisionAdoption::class)->adopt($id, $version, true);
		foreach ($this->rows('SELECT kind FROM `*PREFIX*socle_decision_links` WHERE decision_id = ?', [$id]) as $row) {
			$this->done[$row->text('kind')] = ($this->done[$row->text('kind')] ?? 0) + 1;
		}
	}

	private function publish(int $id, string $summary): void {
		if ($this->random->getInt(0, 1) === 1) {
			$summary = $summary === '' ? 'Resume' : $summary;
			$this->host->of(Summaries::class)->write($id, $summary);
			$this->host->of(Summaries::class)->approve($id, $summary);
		}
		$this->host->of(Summaries::class)->publish($id, $summary);
	}

	private function endObjection(int $id): void {
		$objections = $this->rows('SELECT id FROM `*PREFIX*socle_objections` WHERE decision_id = ?', [$id]);
		$next = $this->pick(['answered', 'integrated', 'integrated', 'lifted', 'open']);
		$this->host->of(Objections::class)->change($id, $objections === [] ? 0 : $this->pick($objections)->int('id'), $next, 'Une réponse', 'Un autre texte ' . self::SECRET . $this->random->getInt(1, 999), '');
		$this->done[$next] = ($this->done[$next] ?? 0) + 1;
	}

	/** @return array<string, mixed> */
	private function content(int $circle): array {
		$adopted = array_filter($this->decisions(), static fn (Decision $decision): bool => $decision->isAdopted() && $decision->circle === $circle);
		$adopted = array_values(array_map(static fn (Decision $decision): int => $decision->id, $adopted));
		$decided = $this->day(-900, 0);
		return [
			'title' => 'Titre ' . self::SECRET . $this->random->getInt(1, 999),
			'text' => 'Texte ' . self::SECRET . $this->random->getInt(1, 999),
			'context' => 'Contexte ' . self::SECRET . $this->random->getInt(1, 999),
			'method' => 'consent',
			'decided_on' => $this->pick(['', $decided]),
			'starts_on' => $this->pick(['', '', $this->day(-900, 200)]),
			'ends_on' => $this->pick(['', '', $this->day(-100, 400)]),
			'review_on' => $this->pick(['', $this->day(1, 400)]),
			'people' => [['user' => 'zoe', 'name' => ''], ['user' => '', 'name' => 'Odile']],
			'tags' => [$this->pick(['eau', 'marché'])],
			'links' => $adopted === [] || $this->random->getInt(0, 1) === 0 ? [] : [['kind' => $this->pick(['amends', 'supersedes', 'revokes', 'keeps', 'keeps']), 'id' => $this->pick($adopted)]],
		];
	}

	private function nothingMovesAnotherWay(): void {
		foreach ($this->decisions() as $decision) {
			$before = $this->states[$decision->id] ?? DecisionState::Draft;
			self::assertTrue($before === $decision->state || $before->mayBecome($decision->state), "{$before->value} to {$decision->state->value}");
			$this->states[$decision->id] = $decision->state;
			if ($decision->isAdopted()) {
				$this->said[$decision->id] ??= $this->says($decision);
			}
		}
	}

	private function adoptedTextsStay(): void {
		self::assertNotSame([], $this->said);
		foreach ($this->decisions() as $decision) {
			if ($decision->isAdopted()) {
				self::assertSame($this->said[$decision->id] ?? '', $this->says($decision));
			}
		}
	}

	/** All that it says, its title and its texts in words. */
	private function says(Decision $decision): string {
		$texts = $this->host->of(DecisionMapper::class)->texts($decision->id);
		return implode("\n", [$decision->number, $decision->title, $texts->text, $texts->context, $this->host->of(DecisionContent::class)->hash($decision)]);
	}

	private function numbersHaveNoGaps(): void {
		$sequences = [];
		foreach ($this->rows("SELECT circle_id, year, sequence FROM `*PREFIX*socle_decisions` WHERE state = 'adopted'") as $row) {
			$sequences["{$row->int('circle_id')} {$row->int('year')}"][] = $row->int('sequence');
		}
		foreach ($sequences as $given) {
			sort($given);
			self::assertSame(range(1, count($given)), $given);
		}
	}

	private function standingsAreTheSameInSql(): void {
		// any day, and the first and the last one of each
		$days = array_map(fn (): string => $this->day(-1000, 500), range(1, 20));
		foreach ($this->decisions() as $decision) {
			array_push($days, $decision->startsOn, $decision->lastDay);
		}
		foreach (array_unique($days) as $day) {
			$inForce = array_map(static fn (Row $row): int => $row->int('id'), $this->rows('SELECT id FROM `*PREFIX*socle_decisions` WHERE ' . DecisionMapper::IN_FORCE . ' ORDER BY id', [$day, $day]));
			$told = array_filter($this->decisions(), static fn (Decision $decision): bool => $decision->standingOn($day) === Standing::InForce);
			self::assertSame($inForce, array_values(array_map(static fn (Decision $decision): int => $decision->id, $told)), $day);
			foreach ($told as $decision) {
				self::assertTrue($decision->isInForceOn($day));
			}
		}
	}

	private function privateWordsStayInside(): void {
		$private = array_filter($this->decisions(), static fn (Decision $decision): bool => $decision->private && $decision->isAdopted());
		self::assertNotSame([], $private);
		foreach ($this->rows('SELECT word, audience, decision_id FROM `*PREFIX*socle_decision_words`') as $row) {
			$decision = $this->host->of(DecisionMapper::class)->find($row->int('decision_id'));
			if ($decision?->private === true && $row->int('audience') !== $decision->circle) {
				self::assertSame(0, $row->int('audience'));
				self::assertSame('published', $decision->publication->value);
				self::assertStringStartsNotWith(self::SECRET, $row->text('word'));
			}
		}
		self::assertNotSame([], $this->rows("SELECT word FROM `*PREFIX*socle_decision_words` WHERE word LIKE 'cache%' AND audience = 0"), 'an open circle lets all search');
	}

	/** @return list<Decision> */
	private function decisions(): array {
		return array_map(Decision::of(...), $this->rows('SELECT * FROM `*PREFIX*socle_decisions` ORDER BY id'));
	}

	/**
	 * @param list<int|string> $parameters
	 * @return list<Row>
	 */
	private function rows(string $sql, array $parameters = []): array {
		return $this->host->of(Database::class)->rows($sql, $parameters);
	}

	/** A day that lies so many days from today. */
	private function day(int $from, int $until): string {
		$today = new DateTimeImmutable($this->host->of(Calendar::class)->today());
		return $today->modify(sprintf('%+d days', $this->random->getInt($from, $until)))->format('Y-m-d');
	}

	/**
	 * @template T
	 * @param list<T> $list
	 * @return T
	 */
	private function pick(array $list): mixed {
		return $list[$this->random->getInt(0, max(0, count($list) - 1))] ?? self::fail('nothing to choose from');
	}
}
