<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Feed;

use DateTimeImmutable;

/** A calendar as RFC 5545 writes it: lines of 75 bytes, texts escaped, days without hours. */
final readonly class ICalendar {
	private const WIDTH = 75;

	/** @param list<FeedEvent> $events */
	public static function write(string $name, array $events): string {
		$lines = [
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Socle//Socle//FR',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'NAME:' . self::text($name),
			'X-WR-CALNAME:' . self::text($name),
			'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
			'X-PUBLISHED-TTL:PT12H',
		];
		foreach ($events as $event) {
			array_push($lines, ...self::event($event));
		}
		// A calendar without any part is none.
		array_push($lines, ...($events === [] ? self::utc() : []), ...['END:VCALENDAR']);
		return implode('', array_map(self::fold(...), $lines));
	}

	/** @return list<string> */
	private static function event(FeedEvent $event): array {
		return [
			'BEGIN:VEVENT',
			'UID:' . self::text($event->uid),
			'DTSTAMP:' . gmdate('Ymd\THis\Z', $event->changedAt),
			'DTSTART;VALUE=DATE:' . str_replace('-', '', $event->day),
			'DTEND;VALUE=DATE:' . (new DateTimeImmutable("$event->day +1 day"))->format('Ymd'),
			'SUMMARY:' . self::text($event->summary),
			...($event->description === '' ? [] : ['DESCRIPTION:' . self::text($event->description)]),
			"URL:$event->url",
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
		];
	}

	/** @return list<string> */
	private static function utc(): array {
		return [
			'BEGIN:VTIMEZONE', 'TZID:Etc/UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000',
			'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'TZNAME:UTC', 'END:STANDARD', 'END:VTIMEZONE',
		];
	}

	private static function text(string $text): string {
		$text = (string)preg_replace(['/\r\n?/', '/[\x00-\x09\x0b-\x1f\x7f]+/'], ["\n", ' '], $text);
		return strtr($text, ['\\' => '\\\\', ';' => '\\;', ',' => '\\,', "\n" => '\\n']);
	}

	/** No character is cut in two. */
	private static function fold(string $line): string {
		$folded = '';
		$width = self::WIDTH;
		while (strlen($line) > $width) {
			$part = mb_strcut($line, 0, $width, 'UTF-8');
			$folded .= "$part\r\n ";
			$line = substr($line, strlen($part));
			// a blank comes before all lines but the first
			$width = self::WIDTH - 1;
		}
		return "$folded$line\r\n";
	}
}
