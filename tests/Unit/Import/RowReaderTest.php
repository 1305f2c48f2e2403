<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Import;

use OCA\Socle\Import\Header;
use OCA\Socle\Import\Import;
use OCA\Socle\Import\Reason;
use OCA\Socle\Import\Record;
use OCA\Socle\Import\Row;
use OCA\Socle\Import\RowProblem;
use OCA\Socle\Import\RowReader;
use OCA\Socle\Register\Channel;
use OCA\Socle\Register\ContactField;
use OCA\Socle\Register\ContactFields;
use OCA\Socle\Register\ContactPoint;
use OCA\Socle\Register\ContactRules;
use OCA\Socle\Register\Reach;
use OCP\IConfig;
use OCP\IPhoneNumberUtil;
use OCP\Mail\IEmailValidator;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class RowReaderTest extends TestCase {
	public function testWhatTheRowDoesNotSayTheListSays(): void {
		$fields = $this->fields(['given_name' => ' Zoé ', 'family_name' => 'Martin']);
		self::assertSame(['Zoé', 'Martin', 'event', 'Fête', 'member_or_regular_contact', 'occasional', 'unknown'], array_map($fields->text(...), [
			ContactField::GivenName, ContactField::FamilyName, ContactField::Provenance, ContactField::ProvenanceName, ContactField::Basis,
			ContactField::Kind, ContactField::Over15,
		]));
	}

	public function testWhatTheRowSaysWins(): void {
		$fields = $this->fields(['given_name' => 'Zoé', 'provenance' => 'Earlier_list: Liste: 2020', 'basis' => 'to_establish', 'kind' => 'Member', 'over_17' => 'NO']);
		self::assertSame(['earlier_list', 'Liste: 2020', 'to_establish', 'member', 'no'], array_map($fields->text(...), [
			ContactField::Provenance, ContactField::ProvenanceName, ContactField::Basis, ContactField::Kind, ContactField::Over17,
		]));
		self::assertSame('', $this->fields(['given_name' => 'Zoé', 'provenance' => 'members'])->text(ContactField::ProvenanceName));
	}

	public function testSeveralStandInOneCell(): void {
		$fields = $this->fields(['email' => 'A@a.fr | b@a.fr|a@A.fr|', 'phone' => '06 12 34 56 78|+33612345678|07.12.34.56.78', 'tags' => 'Fête| fete |Marché||']);
		$points = static fn (Channel $channel): array => array_map(static fn (ContactPoint $point): string => $point->value, $fields->pointsOf($channel));
		self::assertSame(['A@a.fr', 'b@a.fr'], $points(Channel::Email));
		self::assertSame(['06 12 34 56 78', '07.12.34.56.78'], $points(Channel::Phone));
		self::assertTrue($fields->pointsOf(Channel::Email)[0]->preferred);
		self::assertSame(['Fête', 'Marché'], $fields->tags);
	}

	public function testTheApostropheOfAnExportIsNoPartOfTheValue(): void {
		$fields = $this->fields(['given_name' => "'=1+1", 'family_name' => "''-x", 'phone' => "'+33 6 12 34 56 78", 'note' => "'tis"]);
		self::assertSame(['=1+1', "'-x", "'tis"], array_map($fields->text(...), [ContactField::GivenName, ContactField::FamilyName, ContactField::Note]));
		self::assertSame('+33 6 12 34 56 78', $fields->points[0]->value);
	}

	/** @return iterable<string, array{array<string, string>, string, string, Reason}> */
	public static function refused(): iterable {
		yield 'mail' => [['email' => 'a@a.fr|b at a.fr'], 'email', 'b at a.fr', Reason::EmailInvalid];
		yield 'telephone' => [['phone' => '12'], 'phone', '12', Reason::PhoneInvalid];
		yield 'nobody' => [['note' => 'x', 'given_name' => ''], '', '', Reason::Nobody];
		yield 'long' => [['given_name' => str_repeat('x', 121)], 'given_name', str_repeat('x', 121), Reason::TooLong];
		yield 'kind' => [['given_name' => 'A', 'kind' => 'friend'], 'kind', 'friend', Reason::KindUnknown];
		yield 'language' => [['given_name' => 'A', 'language' => 'xx'], 'language', 'xx', Reason::LanguageUnknown];
		yield 'provenance' => [['given_name' => 'A', 'provenance' => 'town_hall'], 'provenance', 'town_hall', Reason::ProvenanceUnknown];
		yield 'earlier list without name' => [['given_name' => 'A', 'provenance' => 'earlier_list'], 'provenance', 'earlier_list', Reason::ProvenanceUnknown];
		yield 'consent' => [['given_name' => 'A', 'basis' => 'consent'], 'basis', 'consent', Reason::BasisNeedsProof];
		yield 'basis' => [['given_name' => 'A', 'basis' => 'because'], 'basis', 'because', Reason::BasisUnknown];
		yield 'age' => [['given_name' => 'A', 'over_15' => 'maybe'], 'over_15', 'maybe', Reason::YesNoUnknown];
		yield 'too many tags' => [['given_name' => 'A', 'tags' => implode('|', range(1, 60))], 'tags', implode('|', range(1, 60)), Reason::TooLong];
	}

	/** @param array<string, string> $cells */
	#[DataProvider('refused')]
	public function testRefuses(array $cells, string $field, string $value, Reason $reason): void {
		$row = $this->read($cells);
		self::assertNull($row->fields);
		self::assertEquals([new RowProblem($field, $value, $reason)], $row->problems);
	}

	public function testEverythingThatIsWrongIsNamed(): void {
		$row = $this->read(['given_name' => 'A', 'email' => 'x|y', 'kind' => 'friend', 'basis' => 'consent']);
		self::assertSame(['email', 'email', 'kind', 'basis'], array_map(static fn (RowProblem $problem): string => $problem->field, $row->problems));
	}

	public function testOnRequestARowComesInWithoutWhatCannotBeRead(): void {
		$row = $this->read(['given_name' => 'A', 'email' => 'x|a@a.fr', 'phone' => '12'], true);
		self::assertSame(['a@a.fr'], array_map(static fn (ContactPoint $point): string => $point->value, $row->fields->points ?? []));
		self::assertSame([Reason::EmailInvalid, Reason::PhoneInvalid], array_map(static fn (RowProblem $problem): Reason => $problem->reason, $row->problems));
		self::assertNull($this->read(['email' => 'x'], true)->fields, 'nobody is left');
		self::assertNull($this->read(['given_name' => 'A', 'email' => 'x', 'kind' => 'friend'], true)->fields, 'only mails and telephones are left out');
	}

	public function testRowsOfAnotherLength(): void {
		self::assertSame(Reason::TooFewCells, $this->record(['A'])->problems[0]->reason ?? null);
		self::assertSame(Reason::TooManyCells, $this->record(['A', 'B', 'C'])->problems[0]->reason ?? null);
		self::assertSame([], $this->record(['A', 'B', '', ' '])->problems, 'empty cells say nothing');
	}

	public function testTheNumberInThePersonsOwnListIsShown(): void {
		$row = $this->read(['row' => '17', 'given_name' => 'A']);
		self::assertSame([2, 17], [$row->number, $row->shown]);
		self::assertSame(2, $this->read(['row' => 'x', 'given_name' => 'A'])->shown);
	}

	public function testTheTitleIsWhatAPersonKnowsTheRowBy(): void {
		self::assertSame('Zoé Martin', $this->read(['given_name' => 'Zoé', 'family_name' => 'Martin', 'email' => 'x'])->title);
		self::assertSame('x', $this->read(['given_name' => '', 'email' => 'x'])->title);
		self::assertSame('12', $this->read(['phone' => '12'])->title);
	}

	/** @param list<string> $cells */
	private function record(array $cells): Row {
		return $this->reader()->read(new Record(2, $cells), Header::of(['given_name', 'family_name']), $this->import(false));
	}

	/** @param array<string, string> $cells by column */
	private function read(array $cells, bool $keepUnreadable = false): Row {
		$header = Header::of(isset($cells['given_name']) ? array_keys($cells) : ['given_name', ...array_keys($cells)]);
		$values = array_values(isset($cells['given_name']) ? $cells : ['given_name' => '', ...$cells]);
		return $this->reader()->read(new Record(2, $values), $header, $this->import($keepUnreadable));
	}

	/** @param array<string, string> $cells by column */
	private function fields(array $cells): ContactFields {
		$row = $this->read($cells);
		self::assertSame([], $row->problems);
		self::assertNotNull($row->fields);
		return $row->fields;
	}

	private function reader(): RowReader {
		$emails = self::createStub(IEmailValidator::class);
		$emails->method('isValid')->willReturnCallback(static fn (string $email): bool => filter_var($email, FILTER_VALIDATE_EMAIL) !== false);
		$phones = self::createStub(IPhoneNumberUtil::class);
		return new RowReader(new ContactRules(new Reach($emails, $phones, self::createStub(IConfig::class))));
	}

	private function import(bool $keepUnreadable): Import {
		$import = new Import();
		$import->setProvenance('event');
		$import->setProvenanceName('Fête');
		$import->setBasis('member_or_regular_contact');
		$import->setKeepUnreadable($keepUnreadable ? 1 : 0);
		return $import;
	}
}
