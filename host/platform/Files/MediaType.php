<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Files;

/** Media types by the end of a name, as Nextcloud does it. */
final readonly class MediaType {
	private const TYPES = [
		'csv' => 'text/csv', 'txt' => 'text/plain', 'md' => 'text/markdown', 'html' => 'text/html', 'ics' => 'text/calendar',
		'vcf' => 'text/vcard', 'css' => 'text/css', 'svg' => 'image/svg+xml', 'png' => 'image/png', 'jpg' => 'image/jpeg',
		'jpeg' => 'image/jpeg', 'gif' => 'image/gif', 'webp' => 'image/webp', 'pdf' => 'application/pdf',
		'json' => 'application/json', 'zip' => 'application/zip', 'mp3' => 'audio/mpeg', 'mp4' => 'video/mp4',
		'odt' => 'application/vnd.oasis.opendocument.text', 'ods' => 'application/vnd.oasis.opendocument.spreadsheet',
		'docx' => 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		'xlsx' => 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		'xls' => 'application/vnd.ms-excel', 'doc' => 'application/msword',
	];

	/** What a browser may show by itself: nothing that can run a script here. */
	private const SHOWN = ['text/plain', 'image/png', 'image/jpeg', 'image/gif', 'image/webp'];

	public static function of(string $name): string {
		return self::TYPES[strtolower(pathinfo($name, PATHINFO_EXTENSION))] ?? 'application/octet-stream';
	}

	public static function isShown(string $type): bool {
		return in_array($type, self::SHOWN, true);
	}
}
