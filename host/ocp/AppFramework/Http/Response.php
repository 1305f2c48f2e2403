<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use DateTime;
use DateTimeInterface;
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

	/** @var array<string, array{value: string, expireDate: ?DateTime, sameSite?: string}> */
	private array $cookies = [];

	private ?DateTime $lastModified = null;
	private ?string $etag = null;
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
	 * @param string $value
	 * @param string $sameSite
	 * @return $this
	 */
	public function addCookie($name, $value, ?\DateTime $expireDate = null, $sameSite = 'Lax') {
		$this->cookies[$name] = ['value' => $value, 'expireDate' => $expireDate, 'sameSite' => $sameSite];
		return $this;
	}

	/**
	 * @param array<string, array{value: string, expireDate: ?DateTime, sameSite?: string}> $cookies
	 * @return $this
	 */
	public function setCookies(array $cookies) {
		$this->cookies = $cookies;
		return $this;
	}

	/** @return array<string, array{value: string, expireDate: ?DateTime, sameSite?: string}> */
	public function getCookies() {
		return $this->cookies;
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

	/** @param array<string, mixed> $headers */
	public function setHeaders(array $headers): static {
		$this->headers = $headers;
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
		if ($this->lastModified !== null) {
			$headers['Last-Modified'] = $this->lastModified->format(DateTimeInterface::RFC7231);
		}
		if ($this->etag !== null && $this->etag !== '') {
			$headers['ETag'] = '"' . $this->etag . '"';
		}
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

	/** @param int $status */
	public function setStatus($status): static {
		$this->status = $status;
		return $this;
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

	/** @return EmptyContentSecurityPolicy */
	public function getContentSecurityPolicy() {
		return $this->csp ??= new EmptyContentSecurityPolicy();
	}

	public function getFeaturePolicy(): EmptyFeaturePolicy {
		return $this->featurePolicy ??= new EmptyFeaturePolicy();
	}

	public function setFeaturePolicy(EmptyFeaturePolicy $featurePolicy): self {
		$this->featurePolicy = $featurePolicy;
		return $this;
	}

	/** @return ?string */
	public function getETag() {
		return $this->etag;
	}

	/**
	 * @param string $ETag without quotes
	 * @return $this
	 */
	public function setETag($ETag) {
		$this->etag = $ETag;
		return $this;
	}

	/**
	 * @param DateTime $lastModified
	 * @return $this
	 */
	public function setLastModified($lastModified) {
		$this->lastModified = $lastModified;
		return $this;
	}

	/**
	 * Marks the request as an attempt that slows down the next ones.
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
}
