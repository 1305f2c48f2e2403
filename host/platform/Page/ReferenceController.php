<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Page;

use OCA\Socle\Host\AppFramework\Registration;
use OCA\Socle\Host\Container;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\Collaboration\Reference\IDiscoverableReferenceProvider;
use OCP\Collaboration\Reference\IReferenceProvider;
use OCP\IRequest;

/** What an address in a text stands for, in Nextcloud's names and shapes. Nothing is kept, and nothing asked of other servers. */
final class ReferenceController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Registration $registration,
		private readonly Container $container,
	) {
		parent::__construct($appName, $request);
	}

	/** @return DataResponse<int, array<string, mixed>, array<string, mixed>> */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/resolve', root: '/references')]
	public function resolve(string $reference): DataResponse {
		foreach ($this->providers() as $provider) {
			if ($provider->matchReference(trim($reference))) {
				return new DataResponse(['references' => [$reference => $provider->resolveReference(trim($reference))?->jsonSerialize()]]);
			}
		}
		return new DataResponse(['references' => [$reference => null]]);
	}

	/** @return DataResponse<int, list<array<string, mixed>>, array<string, mixed>> what the Smart Picker offers */
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/providers', root: '/references')]
	public function offered(): DataResponse {
		$discoverable = array_filter($this->providers(), static fn (IReferenceProvider $provider): bool => $provider instanceof IDiscoverableReferenceProvider);
		return new DataResponse(array_values(array_map(static fn (IDiscoverableReferenceProvider $provider): array => $provider->jsonSerialize(), $discoverable)));
	}

	/** @return list<IReferenceProvider> */
	private function providers(): array {
		$providers = array_map($this->container->get(...), $this->registration->references());
		return array_values(array_filter($providers, static fn (mixed $provider): bool => $provider instanceof IReferenceProvider));
	}
}
