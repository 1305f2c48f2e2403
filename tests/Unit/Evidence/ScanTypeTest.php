<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Evidence;

use OCA\Socle\Evidence\ScanType;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class ScanTypeTest extends TestCase {
	private const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
	private const WEBP = 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA';
	private const JPEG = '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z';
	private const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

	/** @return iterable<string, array{string, ?ScanType}> */
	public static function files(): iterable {
		yield 'JPEG' => [base64_decode(self::JPEG, true), ScanType::Jpeg];
		yield 'PNG' => [base64_decode(self::PNG, true), ScanType::Png];
		yield 'WebP' => [base64_decode(self::WEBP, true), ScanType::Webp];
		yield 'PDF' => ["%PDF-1.7\n...\n%%EOF\n", ScanType::Pdf];
		yield 'a PDF in the middle of a page' => ["<html>%PDF-1.7\n%%EOF", null];
		yield 'a PDF without end' => ['%PDF-1.7', null];
		yield 'GIF' => [base64_decode(self::GIF, true), null];
		yield 'SVG' => ['<svg xmlns="http://www.w3.org/2000/svg"/>', null];
		yield 'HTML' => ['<!doctype html>', null];
		yield 'a WAV, which begins as a WebP' => ["RIFF\x24\x00\x00\x00WAVEfmt ", null];
		yield 'the first bytes of a PNG, and HTML' => ["\x89PNG\r\n\x1A\n<script>", null];
		yield 'the first bytes of a JPEG, and HTML' => ["\xFF\xD8\xFF<script>", null];
		yield 'nothing' => ['', null];
	}

	#[DataProvider('files')]
	public function testIsToldByTheContent(string $bytes, ?ScanType $type): void {
		self::assertSame($type, ScanType::of($bytes));
	}
}
