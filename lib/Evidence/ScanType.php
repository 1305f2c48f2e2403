<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Evidence;

/** What a scan or a photograph may be, told by what is in it: a name proves nothing. */
enum ScanType: string {
	case Jpeg = 'image/jpeg';
	case Png = 'image/png';
	case Webp = 'image/webp';
	case Pdf = 'application/pdf';

	/** How far from its end a PDF may say that it ends: programs append a little. */
	private const PDF_TAIL = 1024;

	/** @return ?self null: none of them */
	public static function of(string $bytes): ?self {
		if (str_starts_with($bytes, '%PDF-')) {
			return str_contains(substr($bytes, -self::PDF_TAIL), '%%EOF') ? self::Pdf : null;
		}
		$image = str_starts_with($bytes, "\xFF\xD8\xFF") || str_starts_with($bytes, "\x89PNG\r\n\x1A\n") || str_starts_with($bytes, 'RIFF')
			? @getimagesizefromstring($bytes)
			: false;
		return $image === false || $image[0] < 1 || $image[1] < 1 ? null : match ($image[2]) {
			IMAGETYPE_JPEG => self::Jpeg,
			IMAGETYPE_PNG => self::Png,
			IMAGETYPE_WEBP => self::Webp,
			default => null,
		};
	}

	public function extension(): string {
		return match ($this) {
			self::Jpeg => 'jpg',
			self::Png => 'png',
			self::Webp => 'webp',
			self::Pdf => 'pdf',
		};
	}

	/** A picture is shown where it is; a document goes to a program that the browser does not run inside the instance. */
	public function isPicture(): bool {
		return $this !== self::Pdf;
	}
}
