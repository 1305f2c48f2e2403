<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Page;

use IntlCalendar;
use IntlDateFormatter;
use OCA\Socle\Host\Place;
use OCA\Socle\Host\Session\Session;

/** The variables that a page sets before any script runs. */
final readonly class Globals {
	/** The Nextcloud whose looks and habits the host has. */
	private const VERSION = '34.0.1.2';

	/** 4 January 1970 was a Sunday. */
	private const SUNDAY = 259200;

	public function __construct(
		private Place $place,
		private Session $session,
	) {
	}

	/** @return array<string, mixed> */
	public function of(bool $isAdmin, string $locale): array {
		$confirmed = $this->session->get('last-password-confirm');
		$roots = [];
		foreach (['socle', 'core', 'files', 'mailbox', 'notifications', 'settings'] as $app) {
			$roots[$app] = $this->place->webOfApp($app);
		}
		return [
			'_oc_webroot' => '',
			'_oc_appswebroots' => $roots,
			'_oc_isadmin' => $isAdmin,
			'_oc_debug' => false,
			'_oc_config' => ['version' => self::VERSION, 'versionstring' => '34.0.1', 'modRewriteWorking' => false, 'loglevel' => 2],
			'backendAllowsPasswordConfirmation' => true,
			'nc_lastLogin' => is_int($confirmed) ? $confirmed : 0,
			'nc_pageLoad' => time(),
			...self::dates($locale),
		];
	}

	/** @return string as `Assets` keeps its states */
	public function capabilities(): string {
		$files = [
			'forbidden_filenames' => [],
			'forbidden_filename_basenames' => [],
			'forbidden_filename_characters' => ['\\', '/'],
			'forbidden_filename_extensions' => ['.part'],
		];
		$sharing = ['api_enabled' => true, 'public' => ['enabled' => false], 'group_sharing' => true];
		return base64_encode(json_encode(['files' => $files, 'files_sharing' => $sharing, 'dav' => []], JSON_THROW_ON_ERROR));
	}

	/** @return array<string, int|list<string>> */
	private static function dates(string $locale): array {
		$name = static fn (string $pattern, int $time): string => (string)(new IntlDateFormatter($locale, pattern: $pattern, timezone: 'UTC'))->format($time);
		$days = static fn (string $pattern): array => array_map(static fn (int $day): string => $name($pattern, self::SUNDAY + $day * 86400), range(0, 6));
		$months = static fn (string $pattern): array => array_map(static fn (int $month): string => $name($pattern, (int)gmmktime(0, 0, 0, $month, 1, 1970)), range(1, 12));
		return [
			'dayNames' => $days('EEEE'),
			'dayNamesShort' => $days('EEE'),
			'dayNamesMin' => $days('EEEEEE'),
			'monthNames' => $months('LLLL'),
			'monthNamesShort' => $months('LLL'),
			'firstDay' => IntlCalendar::createInstance('UTC', $locale)->getFirstDayOfWeek() - 1,
		];
	}
}
