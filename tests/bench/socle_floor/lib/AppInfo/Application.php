<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\SocleFloor\AppInfo;

use OCA\SocleFloor\Search\EmptySearch;
use OCP\AppFramework\App;
use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\AppFramework\Bootstrap\IRegistrationContext;

final class Application extends App implements IBootstrap {
	public function __construct() {
		parent::__construct('socle_floor');
	}

	public function register(IRegistrationContext $context): void {
		$context->registerSearchProvider(EmptySearch::class);
	}

	public function boot(IBootContext $context): void {
	}
}
