<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Evidence;

use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Evidence\EvidenceCheck;
use OCA\Socle\Evidence\EvidenceCleaning;
use OCA\Socle\Evidence\EvidenceFiles;
use OCA\Socle\Evidence\Evidences;
use OCA\Socle\Evidence\EvidenceShelf;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Tests\Unit\Consent\ConsentTestCase;
use OCP\BackgroundJob\IJobList;
use OCP\Files\IAppData;
use OCP\Files\SimpleFS\ISimpleFile;
use OCP\Files\SimpleFS\ISimpleFolder;
use RuntimeException;

final class EvidenceFilesTest extends ConsentTestCase {
	private const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

	public function testAProofThatAnEventRefersToIsNotTakenBack(): void {
		$contact = $this->person();
		$this->record($contact, ConsentAction::Given);
		[$proof] = $this->shelf()->list($contact);
		self::assertFalse($proof['removable']);
		$this->expectException(Conflict::class);
		$this->shelf()->remove($contact, $proof['id']);
	}

	public function testRule11ForgettingOneLeavesTheProofsOfTheOthers(): void {
		[$gone, $stays] = [$this->person(), $this->person()];
		$this->bring($gone);
		$kept = $this->bring($stays);
		$this->sql()->atomically(fn () => $this->files()->forget([$gone]));
		self::assertSame([], $this->shelf()->list($gone));
		self::assertCount(1, $this->onDisk());
		self::assertSame($this->picture(), $this->shelf()->open($stays, $kept)->bytes);
	}

	public function testFilesStayWhereTheirForgettingIsTakenBack(): void {
		$contact = $this->person();
		$kept = $this->bring($contact);
		try {
			$this->sql()->atomically(function () use ($contact): void {
				$this->files()->forget([$contact]);
				throw new RuntimeException('the database went away');
			});
		} catch (RuntimeException) {
		}
		self::assertSame($this->picture(), $this->shelf()->open($contact, $kept)->bytes);
	}

	public function testAFileOfNobodyIsSweptAwayAfterADay(): void {
		$contact = $this->person();
		$kept = $this->bring($contact);
		$this->files()->put('written by a process that was killed before the row');
		$this->sweep();
		self::assertCount(2, $this->onDisk());
		$this->later(2 * self::DAY);
		$this->sweep();
		self::assertCount(1, $this->onDisk());
		self::assertSame($this->picture(), $this->shelf()->open($contact, $kept)->bytes);
	}

	public function testWhatIsMissingOrChangedIsFound(): void {
		$contact = $this->person();
		$this->record($contact, ConsentAction::Given);
		$ids = [$this->bring($contact), $this->bring($contact), $this->bring($contact)];
		self::assertSame([], iterator_to_array($this->host->of(EvidenceCheck::class)->problems(), false));
		$folder = $this->folder();
		$folder->getFile($this->fileOf($contact, $ids[0]))->delete();
		$folder->getFile($this->fileOf($contact, $ids[1]))->putContent('something else');
		self::assertSame(
			[
				['id' => $ids[0], 'contact_id' => $contact, 'reason' => 'missing'],
				['id' => $ids[1], 'contact_id' => $contact, 'reason' => 'changed'],
			],
			iterator_to_array($this->host->of(EvidenceCheck::class)->problems(), false),
		);
	}

	public function testAFileThatWasPutInTheOthersPlaceIsFound(): void {
		$contact = $this->person();
		$id = $this->bring($contact);
		$other = $this->files()->put('another picture');
		$this->sql()->run('UPDATE `*PREFIX*socle_evidences` SET `file` = ? WHERE id = ?', [$other, $id]);
		self::assertSame(['changed'], array_column(iterator_to_array($this->host->of(EvidenceCheck::class)->problems(), false), 'reason'));
	}

	private function sweep(): void {
		$this->host->of(EvidenceCleaning::class)->start($this->host->of(IJobList::class));
	}

	private function bring(int $contact): int {
		return $this->shelf()->scan($contact, 'photo.png', $this->picture())['id'];
	}

	private function fileOf(int $contact, int $id): string {
		return $this->host->of(Evidences::class)->find($contact, $id)->file;
	}

	private function picture(): string {
		return base64_decode(self::PNG, true);
	}

	private function shelf(): EvidenceShelf {
		return $this->host->of(EvidenceShelf::class);
	}

	private function files(): EvidenceFiles {
		return $this->host->of(EvidenceFiles::class);
	}

	private function folder(): ISimpleFolder {
		return $this->host->of(IAppData::class)->getFolder('evidence');
	}

	/** @return array<ISimpleFile> */
	private function onDisk(): array {
		return $this->folder()->getDirectoryListing();
	}
}
