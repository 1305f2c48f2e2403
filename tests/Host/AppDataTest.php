<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCA\Socle\Host\Files\AppData;
use OCA\Socle\Host\Files\Disk;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class AppDataTest extends TestCase {
	private string $root;
	private AppData $data;

	protected function setUp(): void {
		$this->root = sys_get_temp_dir() . '/socle-appdata-' . bin2hex(random_bytes(6));
		mkdir($this->root);
		$this->data = new AppData($this->root . '/appdata/socle');
	}

	protected function tearDown(): void {
		Disk::delete($this->root);
	}

	public function testAFileIsFoundAgainAndGoesWithItsFolder(): void {
		$file = $this->data->newFolder('imports/7')->newFile('0.csv', 'one');
		$folder = $this->data->getFolder('imports/7');
		self::assertSame(['one', 3], [$this->read($file), $folder->getFile('0.csv')->getSize()]);
		$folder->getFile('0.csv')->putContent('longer');
		self::assertSame('longer', $this->read($folder->getFile('0.csv')));
		$folder->delete();
		$this->expectException(NotFoundException::class);
		$this->data->getFolder('imports/7');
	}

	public function testAFileThatIsMissingIsNotFound(): void {
		$this->expectException(NotFoundException::class);
		$this->data->newFolder('imports')->getFile('0.csv');
	}

	/** @return iterable<string, array{string}> */
	public static function badNames(): iterable {
		yield 'up' => ['..'];
		yield 'up and down' => ['../other/x'];
		yield 'in a folder below' => ['a/b'];
		yield 'NUL' => ["a\0"];
	}

	#[DataProvider('badNames')]
	public function testNoNameLeadsOutOfTheFolder(string $name): void {
		$this->expectException(NotPermittedException::class);
		$this->data->newFolder('imports')->newFile($name, 'x');
	}

	public function testNoFolderLiesElsewhere(): void {
		$this->expectException(NotPermittedException::class);
		$this->data->newFolder('../other');
	}

	private function read(\OCP\Files\SimpleFS\ISimpleFile $file): string {
		$stream = $file->read();
		self::assertIsResource($stream);
		return (string)stream_get_contents($stream);
	}
}
