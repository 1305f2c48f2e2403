<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Access;

use PHPUnit\Framework\TestCase;

use function OCA\Socle\Bin\permissions;
use function OCA\Socle\Bin\routes;

require_once __DIR__ . '/../../../bin/permissions.php';

final class PermissionsTest extends TestCase {
	public function testTheTableIsWhatTheCodeDoes(): void {
		self::assertSame(
			permissions(),
			file_get_contents(__DIR__ . '/../../../docs/permissions.md'),
			'docs/permissions.md is not up to date: php bin/permissions.php',
		);
	}

	public function testNoRouteIsRefusedToAllByMistake(): void {
		self::assertNotContains(null, array_column(routes(), 'capability'));
	}
}
