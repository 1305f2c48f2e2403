<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\AppFramework;

use OCA\Socle\Host\Place;
use OCP\AppFramework\Http\Attribute\Route as RouteAttribute;
use OCP\IRequest;
use OCP\IURLGenerator;
use RuntimeException;

final readonly class URLGenerator implements IURLGenerator {
	public function __construct(
		private Router $router,
		private IRequest $request,
		private Place $place,
	) {
	}

	public function linkToRoute(string $routeName, array $arguments = []): string {
		return '/index.php' . $this->path(RouteAttribute::TYPE_FRONTPAGE, $routeName, $arguments);
	}

	public function imagePath(string $appName, string $file): string {
		foreach ([$appName, 'core'] as $app) {
			if (is_file("{$this->place->ofApp($app)}/img/$file")) {
				return "{$this->place->webOfApp($app)}/img/$file";
			}
		}
		throw new RuntimeException("image not found: image:$file webroot: serverroot:");
	}

	public function getAbsoluteURL(string $url): string {
		return $this->getBaseUrl() . '/' . ltrim($url, '/');
	}

	public function getBaseUrl(): string {
		return 'http://' . $this->request->getServerHost();
	}

	/** @param array<string, mixed> $arguments what has no place in the path goes to the query */
	private function path(string $type, string $name, array $arguments): string {
		$route = $this->router->named($type, str_replace('ocs.', '', $name));
		if ($route === null) {
			throw new RuntimeException("No route $name");
		}
		$path = $route->url;
		foreach ($arguments + $route->defaults as $key => $value) {
			if (str_contains($path, '{' . $key . '}') && is_scalar($value)) {
				$path = str_replace('{' . $key . '}', str_replace('%2F', '/', rawurlencode((string)$value)), $path);
				unset($arguments[$key]);
			}
		}
		return $path . ($arguments === [] ? '' : '?' . http_build_query($arguments, '', '&', PHP_QUERY_RFC3986));
	}
}
