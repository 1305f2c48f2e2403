<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCA\Socle\Problem\NotFound;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Middleware;
use ReflectionMethod;

/** Lets through only actions that declare a capability, and only those who have it. */
final class AccessMiddleware extends Middleware {
	public function __construct(
		private readonly Viewer $viewer,
	) {
	}

	/** @throws NotFound as for an identifier that does not exist */
	public function beforeController(Controller $controller, string $methodName): void {
		$declared = (new ReflectionMethod($controller, $methodName))->getAttributes(Requires::class);
		if ($declared === [] || !$this->viewer->may($declared[0]->newInstance()->capability)) {
			throw new NotFound();
		}
	}
}
