<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

/** Where things lie: the project, the data folder, and each app's files. */
final readonly class Place {
	private const OF_THE_SHELL = ['core', 'settings', 'files', 'files_sharing', 'mailbox', 'notifications'];

	public function __construct(
		public string $project,
		public string $data,
		public string $database,
	) {
	}

	public static function at(string $data, ?string $database = null): self {
		foreach ([$data, "$data/files"] as $folder) {
			if (!is_dir($folder)) {
				mkdir($folder, 0700, true);
			}
		}
		$data = (string)realpath($data);
		$database = $database === null || $database === '' ? "$data/host.sqlite" : $database;
		return new self(dirname(__DIR__, 2), $data, $database);
	}

	public function ofApp(string $app): string {
		return in_array($app, self::OF_THE_SHELL, true) ? "$this->project/host/shell" : $this->project;
	}

	public function webOfApp(string $app): string {
		return in_array($app, self::OF_THE_SHELL, true) ? '/host/shell' : "/apps/$app";
	}
}
