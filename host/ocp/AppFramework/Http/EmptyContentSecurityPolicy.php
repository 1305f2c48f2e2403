<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/** Which sources the browser may load from: here none. */
class EmptyContentSecurityPolicy {
	/** @var ?string */
	protected ?string $jsNonce = null;

	/** @var ?bool */
	protected $strictDynamicAllowed = null;

	/** @var ?bool */
	protected $strictDynamicAllowedOnScripts = null;

	/** @var ?bool */
	protected $inlineStyleAllowed = null;

	/** @var ?list<string> */
	protected $allowedScriptDomains = null;

	/** @var ?list<string> */
	protected $allowedStyleDomains = null;

	/** @var ?list<string> */
	protected $allowedImageDomains = null;

	/** @var ?list<string> */
	protected $allowedFontDomains = null;

	/** @var ?list<string> */
	protected $allowedConnectDomains = null;

	/** @var ?list<string> */
	protected $allowedMediaDomains = null;

	/** @var ?list<string> */
	protected $allowedFrameAncestors = null;

	/** @var ?list<string> */
	protected $allowedWorkerSrcDomains = null;

	/** @var ?list<string> */
	protected $allowedFormActionDomains = null;

	/**
	 * @param string $nonce
	 * @return $this
	 */
	public function useJsNonce($nonce) {
		$this->jsNonce = $nonce;
		return $this;
	}

	/** @return $this */
	public function addAllowedWorkerSrcDomain(string $domain) {
		$this->allowedWorkerSrcDomains = [...$this->allowedWorkerSrcDomains ?? [], $domain];
		return $this;
	}

	/** @return string the header's value */
	public function buildPolicy() {
		$scripts = $this->allowedScriptDomains ?? [];
		$nonce = null;
		if ($this->jsNonce !== null) {
			$nonce = "'nonce-$this->jsNonce'";
			$scripts = array_values(array_diff($scripts, ["'self'"]));
			array_unshift($scripts, $nonce);
		}
		$directives = [
			'default-src' => ["'none'"],
			'base-uri' => ["'none'"],
			'manifest-src' => ["'self'"],
			'script-src' => $this->strictDynamicAllowed === true && $nonce !== null
				? ["'strict-dynamic'", ...$scripts]
				: $scripts,
			'script-src-elem' => $this->strictDynamicAllowedOnScripts === true && $nonce !== null
				&& $this->strictDynamicAllowed !== true
				? ["'strict-dynamic'", ...$scripts]
				: null,
			'style-src' => $this->inlineStyleAllowed === true
				? [...$this->allowedStyleDomains ?? [], "'unsafe-inline'"]
				: $this->allowedStyleDomains,
			'img-src' => $this->allowedImageDomains,
			'font-src' => $this->allowedFontDomains,
			'connect-src' => $this->allowedConnectDomains,
			'media-src' => $this->allowedMediaDomains,
			'frame-ancestors' => ($this->allowedFrameAncestors ?? []) === [] ? ["'none'"] : $this->allowedFrameAncestors,
			'worker-src' => $this->allowedWorkerSrcDomains,
			'form-action' => $this->allowedFormActionDomains,
		];
		$policy = [];
		foreach ($directives as $name => $sources) {
			if ($sources !== null && $sources !== []) {
				$policy[] = $name . ' ' . implode(' ', $sources);
			}
		}
		return implode(';', $policy);
	}
}
