<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IRequest;
use OCP\IUserSession;
use OCP\Server;

/**
 * What goes back to the client; without more, nobody may keep it and the browser may load nothing for it.
 *
 * @template-covariant S of int = int
 * @template-covariant H of array<string, mixed> = array<string, mixed>
 */
class Response {
	private int $status;

	/** @var array<string, mixed> */
	private array $headers;

	private ?EmptyContentSecurityPolicy $csp = null;
	private ?EmptyFeaturePolicy $featurePolicy = null;
	private bool $throttled = false;

	/**
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(int $status = Http::STATUS_OK, array $headers = []) {
		$this->status = $status;
		$this->headers = $headers;
	}

	/** @return $this */
	public function cacheFor(int $cacheSeconds, bool $public = false, bool $immutable = false) {
		if ($cacheSeconds <= 0) {
			unset($this->headers['Expires']);
			return $this->addHeader('Cache-Control', 'no-cache, no-store, must-revalidate');
		}
		$who = $public ? 'public' : 'private';
		$how = $immutable ? 'immutable' : 'must-revalidate';
		$end = Server::get(ITimeFactory::class)->getTime() + $cacheSeconds;
		$this->addHeader('Expires', gmdate('D, d M Y H:i:s \G\M\T', $end));
		return $this->addHeader('Cache-Control', "$who, max-age=$cacheSeconds, $how");
	}

	/**
	 * @param string $name
	 * @param ?string $value null takes the header away
	 * @return $this
	 */
	public function addHeader($name, $value) {
		if ($value === null) {
			unset($this->headers[trim($name)]);
		} else {
			$this->headers[trim($name)] = $value;
		}
		return $this;
	}

	/** @return array<string, mixed> with those that every answer has */
	public function getHeaders() {
		$headers = [
			'X-Request-Id' => Server::get(IRequest::class)->getId(),
			'Cache-Control' => 'no-cache, no-store, must-revalidate',
			'Content-Security-Policy' => $this->getContentSecurityPolicy()->buildPolicy(),
			'Feature-Policy' => $this->getFeaturePolicy()->buildPolicy(),
			'X-Robots-Tag' => 'noindex, nofollow',
		];
		$user = Server::get(IUserSession::class)->getUser();
		if ($user !== null) {
			$headers['X-User-Id'] = $user->getUID();
		}
		return array_merge($headers, $this->headers);
	}

	/** @return string the body */
	public function render() {
		return '';
	}

	/**
	 * The request was a wrong guess: see BruteForceProtection.
	 *
	 * @param array<string, mixed> $metadata
	 * @return void
	 */
	public function throttle(array $metadata = []) {
		$this->throttled = true;
	}

	/** @return bool */
	public function isThrottled() {
		return $this->throttled;
	}

	/** @return int */
	public function getStatus() {
		return $this->status;
	}

	/** @return $this */
	public function setContentSecurityPolicy(EmptyContentSecurityPolicy $csp) {
		$this->csp = $csp;
		return $this;
	}

	public function setFeaturePolicy(EmptyFeaturePolicy $featurePolicy): self {
		$this->featurePolicy = $featurePolicy;
		return $this;
	}

	/** @return EmptyContentSecurityPolicy */
	public function getContentSecurityPolicy() {
		return $this->csp ??= new EmptyContentSecurityPolicy();
	}

	public function getFeaturePolicy(): EmptyFeaturePolicy {
		return $this->featurePolicy ??= new EmptyFeaturePolicy();
	}
}
