<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use LogicException;
use Psr\Container\ContainerInterface;

/** The way to a service from where nothing can be injected. */
final class Server {
	private static ?ContainerInterface $container = null;

	/**
	 * @template T of object
	 * @param class-string<T> $serviceName
	 * @return T
	 */
	public static function get(string $serviceName) {
		$service = self::$container?->get($serviceName);
		if (!$service instanceof $serviceName) {
			throw new LogicException("No service $serviceName");
		}
		return $service;
	}

	/** The host's own: not part of OCP. */
	public static function setContainer(ContainerInterface $container): void {
		self::$container = $container;
	}
}
