<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Http;

use OCA\Socle\Host\Dav\Request as DavRequest;
use OCA\Socle\Host\Session\RequestToken;
use OCA\Socle\Host\Session\Session;
use OCP\IRequest;

/**
 * The request as Nextcloud hands it to an app: parameters from the path win over those from a JSON body, those over
 * a form, and those over the query.
 */
final class Request implements IRequest {
	private const SCRIPTS = ['/index.php', '/ocs/v1.php', '/ocs/v2.php', '/remote.php', '/status.php', '/cron.php'];

	/** @var array<string, mixed> */
	public array $server;

	/** @var array<string, mixed> */
	private array $parameters;

	private bool $decoded = false;
	private string $script = '/index.php';
	private string $path;
	private readonly string $id;

	/**
	 * @param array<string, mixed> $server
	 * @param array<string, mixed> $query
	 * @param array<string, mixed> $form
	 * @param array<string, mixed> $cookies
	 * @param array<string, mixed> $files
	 */
	public function __construct(
		array $server,
		private readonly array $query = [],
		private array $form = [],
		private readonly array $cookies = [],
		private readonly array $files = [],
		private readonly string $body = 'php://input',
	) {
		$this->server = $server;
		$this->parameters = array_merge($query, $form);
		$this->id = bin2hex(random_bytes(10));
		$this->path = (string)parse_url('http://host' . $this->getRequestUri(), PHP_URL_PATH);
		foreach (self::SCRIPTS as $script) {
			if ($this->path === $script || str_starts_with($this->path, "$script/")) {
				$this->script = $script;
				$this->path = substr($this->path, strlen($script));
				break;
			}
		}
	}

	public static function fromGlobals(): self {
		/** @var array<string, mixed> $server */
		$server = $_SERVER;
		/** @var array<string, mixed> $query */
		$query = $_GET;
		/** @var array<string, mixed> $form */
		$form = $_POST;
		/** @var array<string, mixed> $cookies */
		$cookies = $_COOKIE;
		/** @var array<string, mixed> $files */
		$files = $_FILES;
		return new self($server, $query, $form, $cookies, $files);
	}

	/** @return mixed */
	public function __get(string $name) {
		return match ($name) {
			'method' => $this->getMethod(),
			'get' => $this->query,
			'post' => $this->form,
			'files' => $this->files,
			'cookies' => $this->cookies,
			'parameters', 'params' => $this->getParams(),
			'put' => fopen($this->body, 'rb'),
			default => null,
		};
	}

	/** @param array<string, mixed> $parameters from the route */
	public function setPathParameters(array $parameters): void {
		$this->decode();
		$this->parameters = array_merge($this->parameters, $parameters);
	}

	public function getHeader(string $name): string {
		$name = strtoupper(strtr($name, '-', '_'));
		$value = $this->server["HTTP_$name"] ?? $this->server[$name] ?? '';
		return is_scalar($value) ? (string)$value : '';
	}

	public function getParam(string $key, $default = null) {
		$this->decode();
		return $this->parameters[$key] ?? $default;
	}

	public function getParams(): array {
		$this->decode();
		return $this->parameters;
	}

	public function getMethod(): string {
		return $this->text('REQUEST_METHOD', 'GET');
	}

	public function getCookie(string $key) {
		$value = $this->cookies[$key] ?? null;
		return is_string($value) ? $value : null;
	}

	public function hasCookies(): bool {
		return $this->cookies !== [];
	}

	public function passesCSRFCheck(): bool {
		if (!$this->passesStrictCookieCheck()) {
			return false;
		}
		if ($this->getHeader('OCS-APIRequest') !== '') {
			return true;
		}
		$this->decode();
		$token = $this->query['requesttoken'] ?? $this->form['requesttoken'] ?? $this->getHeader('requesttoken');
		return is_string($token) && $token !== '' && \OCP\Server::get(RequestToken::class)->isValid($token);
	}

	/** Cookies prove who asks only together with those that a foreign page's request would lack. */
	public function passesStrictCookieCheck(): bool {
		if ($this->getHeader('OCS-APIRequest') !== '' || $this->getCookie(\OCP\Server::get(Session::class)->name()) === null) {
			return true;
		}
		return $this->getCookie('nc_sameSiteCookiestrict') === 'true' && $this->getCookie('nc_sameSiteCookielax') === 'true';
	}

	public function getId(): string {
		return $this->id;
	}

	public function getRemoteAddress(): string {
		return $this->text('REMOTE_ADDR', '127.0.0.1');
	}

	public function getRequestUri(): string {
		return $this->text('REQUEST_URI', '/');
	}

	public function getRawPathInfo(): string {
		return $this->path;
	}

	public function getScriptName(): string {
		return $this->script;
	}

	public function getServerHost(): string {
		return $this->text('HTTP_HOST', 'localhost');
	}

	public function getFormat(): ?string {
		$format = $this->getParam('format');
		if (is_string($format)) {
			return $format;
		}
		foreach (explode(',', strtolower($this->getHeader('Accept'))) as $type) {
			if (str_starts_with(trim($type), 'application/')) {
				return substr(trim($type), strlen('application/'));
			}
		}
		return null;
	}

	/** @param string $path what follows `/remote.php/dav` */
	public function forDav(string $path): DavRequest {
		$headers = [];
		foreach (array_keys($this->server) as $name) {
			if (str_starts_with($name, 'HTTP_') || str_starts_with($name, 'CONTENT_')) {
				$name = strtolower(strtr(preg_replace('/^HTTP_/', '', $name) ?? '', '_', '-'));
				$headers[$name] = $this->getHeader($name);
			}
		}
		$body = fopen($this->body, 'rb');
		return new DavRequest($this->getMethod(), $path, $headers, $body === false ? '' : $body);
	}

	public function wantsHtml(): bool {
		return stripos($this->getHeader('Accept'), 'html') !== false;
	}

	/** A body that is no JSON counts as none: so it is on the real server too. */
	private function decode(): void {
		if ($this->decoded) {
			return;
		}
		$this->decoded = true;
		$type = $this->getHeader('Content-Type');
		$parameters = [];
		if (preg_match('#^application/(?:[a-z0-9.-]+\+)?json\b#', $type) === 1) {
			$parameters = json_decode((string)file_get_contents($this->body), true);
		} elseif ($this->getMethod() !== 'GET' && $this->getMethod() !== 'POST' && str_contains($type, 'application/x-www-form-urlencoded')) {
			parse_str((string)file_get_contents($this->body), $parameters);
		}
		if (is_array($parameters) && $parameters !== []) {
			/** @var array<string, mixed> $parameters */
			$this->parameters = array_merge($this->parameters, $parameters);
			if ($this->getMethod() === 'POST') {
				$this->form = $parameters;
			}
		}
	}

	private function text(string $key, string $default): string {
		$value = $this->server[$key] ?? $default;
		return is_scalar($value) ? (string)$value : $default;
	}
}
