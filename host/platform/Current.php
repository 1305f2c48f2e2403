<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

use LogicException;
use Psr\Container\ContainerInterface;

/** The container of this process, for `OCP\Server`. */
final class Current {
	private static ?ContainerInterface $container = null;

	public static function set(ContainerInterface $container): void {
		self::$container = $container;
	}

	public static function container(): ContainerInterface {
		return self::$container ?? throw new LogicException('The host has not started');
	}
}
