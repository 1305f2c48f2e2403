<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Export;

/**
 * A zip archive that is made while it is sent (PKWARE APPNOTE 6.3): PHP's own ZipArchive needs it whole on a disk. Of each file only
 * its name and place are kept until the end. At most 65,535 files and 4 GB.
 */
final class ZipStream {
	private const NEEDS = 20;
	/** Names are UTF-8. */
	private const FLAGS = 0x0800;
	private const DEFLATED = 8;
	private const FIRST_YEAR = 1980;

	/** @var list<string> what the archive says of its files at its end */
	private array $entries = [];
	private int $sent = 0;

	/**
	 * @param string $name with slashes between folders
	 * @param string $day as 2027-03-21; '' for none
	 * @return string the piece to send
	 */
	public function file(string $name, string $content, string $day): string {
		$packed = (string)gzdeflate($content);
		$about = pack('vvvvVVVvv', self::FLAGS, self::DEFLATED, 0, self::date($day), crc32($content), strlen($packed), strlen($content), strlen($name), 0);
		$piece = pack('Vv', 0x04034b50, self::NEEDS) . $about . $name . $packed;
		$this->entries[] = pack('Vvv', 0x02014b50, self::NEEDS, self::NEEDS) . $about . pack('vvvVV', 0, 0, 0, 0, $this->sent) . $name;
		$this->sent += strlen($piece);
		return $piece;
	}

	/** @return string the last piece */
	public function end(): string {
		$directory = implode('', $this->entries);
		$count = count($this->entries);
		return $directory . pack('VvvvvVVv', 0x06054b50, 0, 0, $count, $count, strlen($directory), $this->sent, 0);
	}

	/** As MS-DOS wrote days, which zip still does. */
	private static function date(string $day): int {
		[$year, $month, $date] = preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $day, $parts) === 1 ? array_map(intval(...), array_slice($parts, 1)) : [self::FIRST_YEAR, 1, 1];
		return max(0, $year - self::FIRST_YEAR) << 9 | $month << 5 | $date;
	}
}
