<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\AppFramework;

use OCA\Socle\Host\Core\AccountController;
use OCA\Socle\Host\Core\CloudController;
use OCA\Socle\Host\Core\LoginController;
use OCA\Socle\Host\Page\BuiltIn;
use OCA\Socle\Host\Place;
use OCP\AppFramework\Http\Attribute\Route as RouteAttribute;
use ReflectionAttribute;
use ReflectionClass;

/** All routes, read from the attributes of the controllers. The list is kept as long as no controller changes. */
final class Router {
	private const ROOTS = ['core' => '', 'settings' => '/settings'];

	/** @var ?list<Route> */
	private ?array $routes = null;

	/** @param array<string, list<class-string>> $controllers app to classes */
	public function __construct(
		private readonly Place $place,
		private array $controllers = [],
	) {
		if ($controllers === []) {
			$this->controllers = self::installed($place);
		}
	}

	/**
	 * The first that fits; an address is tried with a slash at its end, too.
	 *
	 * @return array{Route, array<string, mixed>}|'unknown'|'wrong verb'
	 */
	public function find(string $type, string $verb, string $path): array|string {
		$found = $this->first($type, $verb, $path);
		return $found === 'unknown' && !str_ends_with($path, '/') ? $this->first($type, $verb, "$path/") : $found;
	}

	/** @return array{Route, array<string, mixed>}|'unknown'|'wrong verb' */
	private function first(string $type, string $verb, string $path): array|string {
		$answer = 'unknown';
		foreach ($this->routes() as $route) {
			$parameters = $route->type === $type ? $route->match($path) : null;
			if ($parameters === null) {
				continue;
			}
			if ($route->verb === $verb || ($verb === 'HEAD' && $route->verb === 'GET')) {
				return [$route, $parameters];
			}
			$answer = 'wrong verb';
		}
		return $answer;
	}

	public function named(string $type, string $name): ?Route {
		foreach ($this->routes() as $route) {
			if ($route->type === $type && $route->name === strtolower($name)) {
				return $route;
			}
		}
		return null;
	}

	/** @return list<Route> */
	private function routes(): array {
		if ($this->routes !== null) {
			return $this->routes;
		}
		$stamp = $this->stamp();
		$file = "{$this->place->data}/routes.cache";
		$kept = is_file($file) ? unserialize((string)file_get_contents($file), ['allowed_classes' => [Route::class]]) : null;
		if (is_array($kept) && ($kept['stamp'] ?? null) === $stamp && is_array($kept['routes'] ?? null)) {
			/** @var list<Route> $routes */
			$routes = $kept['routes'];
			return $this->routes = $routes;
		}
		$routes = [];
		foreach ($this->controllers as $app => $classes) {
			foreach ($classes as $class) {
				array_push($routes, ...self::ofController($app, $class));
			}
		}
		$new = tempnam($this->place->data, 'routes');
		file_put_contents($new, serialize(['stamp' => $stamp, 'routes' => $routes]));
		rename($new, $file);
		return $this->routes = $routes;
	}

	/**
	 * @param class-string $class
	 * @return list<Route>
	 */
	private static function ofController(string $app, string $class): array {
		$reflection = new ReflectionClass($class);
		$routes = [];
		foreach ($reflection->getMethods() as $method) {
			foreach ($method->getAttributes(RouteAttribute::class, ReflectionAttribute::IS_INSTANCEOF) as $attribute) {
				$route = $attribute->newInstance();
				$root = $route->getRoot() ?? self::ROOTS[$app] ?? "/apps/$app";
				$controller = substr($reflection->getShortName(), 0, -strlen('Controller'));
				$routes[] = new Route(
					$route->getType(),
					strtoupper($route->getVerb()),
					$root . '/' . ltrim($route->getUrl(), '/'),
					strtolower("$app.$controller.{$method->getName()}{$route->getPostfix()}"),
					$app,
					$class,
					$method->getName(),
					$route->getRequirements() ?? [],
					$route->getDefaults() ?? [],
				);
			}
		}
		return $routes;
	}

	private function stamp(): string {
		$stamp = '';
		foreach ($this->controllers as $app => $classes) {
			foreach ($classes as $class) {
				$path = str_replace('\\', '/', $class);
				$file = str_starts_with($path, 'OCA/Socle/Host/')
					? "{$this->place->project}/host/platform/" . substr($path, 15)
					: "{$this->place->project}/lib/" . substr($path, 10);
				$stamp .= "$app $class " . (is_file("$file.php") ? filemtime("$file.php") : '') . "\n";
			}
		}
		return md5($stamp);
	}

	/** @return array<string, list<class-string>> */
	private static function installed(Place $place): array {
		/** @var array<string, list<class-string>> $controllers */
		$controllers = ['core' => [LoginController::class, AccountController::class, CloudController::class], 'socle' => []];
		$files = glob("$place->project/lib/Controller/*Controller.php");
		foreach ($files === false ? [] : $files as $file) {
			/** @var class-string $class */
			$class = 'OCA\\Socle\\Controller\\' . basename($file, '.php');
			$controllers['socle'][] = $class;
		}
		foreach (BuiltIn::CONTROLLERS as $app => $classes) {
			$controllers[$app] = [...$controllers[$app] ?? [], ...$classes];
		}
		return $controllers;
	}
}
