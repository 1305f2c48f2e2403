<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

// What PHP's web server runs for each request; `serve` starts it.

use OCA\Socle\Host\FrontController;
use OCA\Socle\Host\Http\Request;
use OCA\Socle\Host\Http\StaticFile;
use OCA\Socle\Host\Kernel;
use OCA\Socle\Host\Place;

require_once __DIR__ . '/../../vendor/autoload.php';

$request = Request::fromGlobals();
if (!StaticFile::send(dirname(__DIR__, 2), (string)parse_url('http://host' . $request->getRequestUri(), PHP_URL_PATH))) {
	$data = get_cfg_var('socle.data');
	$place = Place::at(is_string($data) ? $data : '', (string)getenv('SOCLE_DATABASE'));
	(new FrontController(Kernel::boot($place, $request), $request))->answer();
}
