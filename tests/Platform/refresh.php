<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// npm run platform:refresh -- <folder that holds OCP/> <version>

namespace OCA\Socle\Tests\Platform;

require_once __DIR__ . '/../../vendor/autoload.php';

/** @var list<string> $argv */
[$folder, $version] = [$argv[1] ?? '', $argv[2] ?? ''];
if (!is_dir("$folder/OCP") || preg_match('/^\d+$/', $version) !== 1) {
	fwrite(STDERR, "Usage: npm run platform:refresh -- <folder that holds OCP/> <version, such as 34>\n");
	exit(1);
}
$reader = new Reader();
$names = array_keys($reader->folder(__DIR__ . '/../../host/ocp'));
$table = (new Table($reader->folder("$folder/OCP")))->only($names);
$table->save(__DIR__ . "/ocp-$version.json");
printf("%d of the host's %d types are in OCP %s.\n", count(array_intersect($names, array_keys($table->types))), count($names), $version);
