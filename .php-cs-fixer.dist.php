<?php

declare(strict_types=1);

// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

require_once __DIR__ . '/vendor/autoload.php';

$config = new Nextcloud\CodingStandard\Config();
$config
	->setUnsupportedPhpVersionAllowed(true)
	->setCacheFile(__DIR__ . '/build/php-cs-fixer.json')
	->getFinder()
	->in([__DIR__ . '/bin', __DIR__ . '/host', __DIR__ . '/lib', __DIR__ . '/templates', __DIR__ . '/tests'])
	->exclude(['dist', '.tmp']);

return $config;
