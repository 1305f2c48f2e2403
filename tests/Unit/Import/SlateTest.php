<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Import;

use OCA\Socle\Import\Outcome;
use OCA\Socle\Import\Reason;
use OCA\Socle\Import\Row;
use OCA\Socle\Import\RowProblem;
use OCA\Socle\Import\Slate;
use OCA\Socle\Register\Channel;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Register\ContactPoint;
use PHPUnit\Framework\TestCase;

final class SlateTest extends TestCase {
	public function testSomebodyOfWhomNobodyKnowsAnythingIsNew(): void {
		self::assertSame(['created'], self::outcomes([self::person('Zoé Martin', 'zoe@a.fr')], [self::person('Ali Durand', 'ali@a.fr')]));
	}

	public function testTheSameNameAndMailIsTheSamePerson(): void {
		$known = self::person('Zoé Martin', 'zoe@a.fr', ['commune' => 'Ici']);
		self::assertSame(['unchanged', 'unchanged', 'completed', 'completed'], self::outcomes([
			self::person('ZOE MARTIN', 'zoe@a.fr'),
			self::person('Zoé Martin', 'zoe@a.fr', ['commune' => 'Ailleurs', 'kind' => 'member', 'over_15' => 'yes', 'basis' => 'member_or_regular_contact']),
			self::person('Zoé Martin', 'zoe@a.fr', ['street' => '3 rue']),
			self::person('Zoé Martin', 'zoe@a.fr|zoe@b.fr'),
		], [$known]));
	}

	public function testOnlyWhatIsEmptyIsFilled(): void {
		$people = new KnownPeople();
		$people->people = [1 => self::person('Zoé Martin', 'zoe@a.fr', ['commune' => 'Ici', 'kind' => 'member', 'provenance' => 'event'], ['Marché'])];
		$row = self::person('Zoé MARTIN', 'zoe@b.fr|zoe@a.fr', ['commune' => 'Ailleurs', 'street' => '3 rue', 'note' => 'x', 'provenance' => 'members'], ['marche', 'Fête']);
		$slate = self::slate([$row], $people);
		self::assertCount(1, $slate->completed);
		$after = $slate->completed[1]->after ?? $row;
		self::assertSame('Zoé Martin', $after->text(ContactField::GivenName) . ' ' . $after->text(ContactField::FamilyName));
		self::assertSame(['Ici', '3 rue', 'x', 'member', 'event'], array_map($after->text(...), [
			ContactField::Commune, ContactField::Street, ContactField::Note, ContactField::Kind, ContactField::Provenance,
		]));
		self::assertSame(['zoe@a.fr', 'zoe@b.fr'], array_map(static fn (ContactPoint $point): string => $point->value, $after->pointsOf(Channel::Email)));
		self::assertSame(['Marché', 'Fête'], $after->tags);
		self::assertSame(['street', 'note', 'emails', 'tags'], array_map(static fn (ContactField $field): string => $field->value, $slate->completed[1]->changed));
	}

	public function testTheSameMailUnderAnotherNameIsAnotherPersonOfTheHousehold(): void {
		self::assertSame(['household'], self::outcomes([self::person('Ali Martin', 'zoe@a.fr')], [self::person('Zoé Martin', 'zoe@a.fr')]));
	}

	public function testTheSameNameAloneIsDoubtful(): void {
		$known = [self::person('Zoé Martin', 'zoe@a.fr')];
		self::assertSame(['doubtful', 'doubtful'], self::outcomes([self::person('Zoe Martin', 'zoe@b.fr'), self::person('Zoe Martin', '')], $known));
	}

	public function testGivenAndFamilyNameAreNotMixedUp(): void {
		self::assertSame(['created'], self::outcomes([self::named('Martin', 'Zoé', '')], [self::named('Zoé', 'Martin', '')]));
		self::assertSame(['created'], self::outcomes([self::named('Paul Henri', 'Martin', '')], [self::named('Henri', 'Martin Paul', '')]));
	}

	public function testRowsSeeTheRowsBeforeThem(): void {
		self::assertSame(['created', 'unchanged', 'completed', 'household', 'doubtful'], self::outcomes([
			self::person('Zoé Martin', 'zoe@a.fr'),
			self::person('Zoé Martin', 'zoe@a.fr'),
			self::person('Zoé Martin', 'zoe@a.fr|zoe@b.fr'),
			self::person('Ali Martin', 'zoe@b.fr'),
			self::person('Ali Martin', 'ali@a.fr'),
		]));
	}

	public function testWhoCannotBeReachedAndSaysNothingNewIsNotWrittenDownTwice(): void {
		self::assertSame(['created', 'unchanged', 'doubtful', 'unchanged', 'created'], self::outcomes([
			self::person('Zoé Martin', '', ['street' => '3 rue']),
			self::person('Zoé Martin', '', ['street' => '3 rue']),
			self::person('Zoé Martin', '', ['street' => '5 rue']),
			self::person('ZOE MARTIN', '', ['street' => '5 rue']),
			self::person('Zoé Durand', '', ['street' => '5 rue']),
		]));
	}

	public function testPeopleWithoutNameAreNotDoubtful(): void {
		self::assertSame(['created', 'created', 'unchanged', 'household'], self::outcomes([
			self::person(' ', 'a@a.fr'), self::person(' ', 'b@a.fr'), self::person(' ', 'a@a.fr'), self::person('Zoé Martin', 'a@a.fr'),
		]));
	}

	public function testOfSeveralTheOneWhoWasThereFirstIsMeant(): void {
		$people = new KnownPeople();
		$people->people = [4 => self::person('Zoé Martin', 'b@a.fr'), 7 => self::person('Zoé Martin', 'a@a.fr')];
		$slate = self::slate([self::person('Zoé Martin', 'a@a.fr|b@a.fr')], $people);
		self::assertSame([4], array_keys($slate->completed));
	}

	public function testARefusedRowIsNobody(): void {
		$slate = new Slate([], []);
		$verdict = $slate->decide(new Row(2, 2, null, [new RowProblem('email', 'x', Reason::EmailInvalid)], 'Zoé'));
		self::assertSame([Outcome::Refused, []], [$verdict->outcome, $slate->created]);
	}

	public function testTheOutcomeIsTheSameHoweverTheListIsCut(): void {
		for ($times = 0; $times < 40; $times++) {
			$rows = [];
			for ($count = 0; $count < 60; $count++) {
				$rows[] = self::anybody();
			}
			[$expected, $people] = self::cut($rows, 60);
			foreach ([1, 2, 7, 31] as $size) {
				[$outcomes, $others] = self::cut($rows, $size);
				self::assertSame($expected, $outcomes);
				self::assertEquals($people->people, $others->people);
			}
			[$again] = self::cut($rows, 13, $people);
			self::assertSame([], array_diff($again, ['unchanged', 'completed']), 'nobody comes in twice');
		}
	}

	/**
	 * @param list<ContactFields> $rows
	 * @param positive-int $size
	 * @return array{list<string>, KnownPeople}
	 */
	private static function cut(array $rows, int $size, KnownPeople $people = new KnownPeople()): array {
		$outcomes = [];
		$number = 1;
		foreach (array_chunk($rows, $size) as $some) {
			$slate = new Slate($some, [$people]);
			foreach ($some as $fields) {
				$outcomes[] = $slate->decide(new Row(++$number, $number, $fields, [], ''))->outcome->value;
			}
			$people->write($slate);
		}
		return [$outcomes, $people];
	}

	private static function anybody(): ContactFields {
		$name = ['Zoé', 'Ali', ''][random_int(0, 2)] . ' ' . ['Martin', 'Durand', 'Le Roy', ''][random_int(0, 3)];
		$emails = array_filter(['a@a.fr', 'b@a.fr', 'c@a.fr', 'd@a.fr', 'e@a.fr'], static fn (): bool => random_int(0, 4) === 0);
		$texts = array_filter(['street' => '3 rue', 'commune' => 'Ici', 'note' => 'x'], static fn (): bool => random_int(0, 1) === 0);
		return self::person(trim($name) === '' && $emails === [] ? 'Zoé Martin' : $name, implode('|', $emails), $texts, random_int(0, 2) === 0 ? ['Marché'] : []);
	}

	/**
	 * @param list<ContactFields> $rows
	 * @param list<ContactFields> $known
	 * @return list<string>
	 */
	private static function outcomes(array $rows, array $known = []): array {
		$people = new KnownPeople();
		foreach ($known as $position => $fields) {
			$people->people[$position + 1] = $fields;
		}
		return self::cut($rows, max(1, count($rows)), $people)[0];
	}

	/** @param list<ContactFields> $rows */
	private static function slate(array $rows, KnownPeople $people): Slate {
		$slate = new Slate($rows, [$people]);
		foreach ($rows as $position => $fields) {
			$slate->decide(new Row($position + 2, $position + 2, $fields, [], ''));
		}
		return $slate;
	}

	/**
	 * @param array<string, string> $texts
	 * @param list<string> $tags
	 */
	private static function person(string $name, string $emails, array $texts = [], array $tags = []): ContactFields {
		[$given, $family] = explode(' ', $name, 2) + [1 => ''];
		return self::named($given, $family, $emails, $texts, $tags);
	}

	/**
	 * @param array<string, string> $texts
	 * @param list<string> $tags
	 */
	private static function named(string $given, string $family, string $emails, array $texts = [], array $tags = []): ContactFields {
		$points = array_map(
			static fn (string $email): ContactPoint => new ContactPoint(Channel::Email, $email, $email),
			$emails === '' ? [] : explode('|', $emails),
		);
		return new ContactFields(['given_name' => $given, 'family_name' => $family] + $texts, $points, $tags);
	}
}
