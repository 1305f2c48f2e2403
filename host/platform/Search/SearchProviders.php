<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
namespace OCA\Socle\Host\Search;

use OCA\Socle\Host\AppFramework\Registration;
use OCA\Socle\Host\Container;
use OCP\Search\IProvider;

/** What the app registered to search in, made when somebody searches and no sooner. */
final readonly class SearchProviders {
	public function __construct(
		private Registration $registration,
		private Container $container,
	) {
	}

	/** @return list<IProvider> */
	public function all(): array {
		return array_map(function (string $class): IProvider {
			$provider = $this->container->get($class);
			assert($provider instanceof IProvider);
			return $provider;
		}, $this->registration->searchProviders());
	}

	/** Whether this person is offered one. */
	public function any(): bool {
		foreach ($this->all() as $provider) {
			if ($provider->getOrder('', []) !== null) {
				return true;
			}
		}
		return false;
	}
}
