<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/** Which devices and abilities the browser may give: here none. */
class EmptyFeaturePolicy {
	/** @var ?list<string> */
	protected $autoplayDomains = null;

	/** @var ?list<string> */
	protected $cameraDomains = null;

	/** @var ?list<string> */
	protected $fullscreenDomains = null;

	/** @var ?list<string> */
	protected $geolocationDomains = null;

	/** @var ?list<string> */
	protected $microphoneDomains = null;

	/** @var ?list<string> */
	protected $paymentDomains = null;

	/** @return string the header's value */
	public function buildPolicy(): string {
		$features = [
			'autoplay' => $this->autoplayDomains,
			'camera' => $this->cameraDomains,
			'fullscreen' => $this->fullscreenDomains,
			'geolocation' => $this->geolocationDomains,
			'microphone' => $this->microphoneDomains,
			'payment' => $this->paymentDomains,
		];
		$policy = [];
		foreach ($features as $name => $domains) {
			$policy[] = $name . ' ' . ($domains === null || $domains === [] ? "'none'" : implode(' ', $domains));
		}
		return implode(';', $policy);
	}
}
