<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

use LogicException;
use OCA\Socle\Host\Current;

/** The way to a service from where nothing can be injected. */
final class Server {
	/**
	 * @template T of object
	 * @param class-string<T> $serviceName
	 * @return T
	 */
	public static function get(string $serviceName) {
		$service = Current::container()->get($serviceName);
		if (!$service instanceof $serviceName) {
			throw new LogicException("No service $serviceName");
		}
		return $service;
	}
}
