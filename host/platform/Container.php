<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

use Closure;
use LogicException;
use Psr\Container\ContainerInterface;
use ReflectionClass;
use ReflectionFunction;
use ReflectionFunctionAbstract;
use ReflectionMethod;
use ReflectionNamedType;
use ReflectionParameter;

/**
 * Makes objects, their constructors' arguments by type. Some services belong to an app (its translations, its
 * settings): they are made once for each app, and `$app` says whose turn it is.
 */
final class Container implements ContainerInterface {
	/** @var array<string, array{Closure(Container): mixed, bool}> */
	private array $factories = [];

	/** @var array<string, string> */
	private array $aliases = [];

	/** @var array<string, Closure(string): object> */
	private array $ofApp = [];

	/** @var array<string, mixed> */
	private array $made = [];

	/** @var array<string, true> */
	private array $inTheMaking = [];

	public function __construct(
		public string $app,
	) {
	}

	public function set(string $id, mixed $service): void {
		$this->made[$id] = $service;
	}

	public function alias(string $id, string $target): void {
		$this->aliases[$id] = $target;
	}

	/** @param Closure(Container): mixed $factory */
	public function factory(string $id, Closure $factory, bool $shared = true): void {
		$this->factories[$id] = [$factory, $shared];
	}

	/** @param Closure(string): object $factory takes the app's identifier */
	public function perApp(string $id, Closure $factory): void {
		$this->ofApp[$id] = $factory;
	}

	public function has(string $id): bool {
		return isset($this->made[$id]) || isset($this->aliases[$id]) || isset($this->factories[$id])
			|| isset($this->ofApp[$id]) || (class_exists($id) && (new ReflectionClass($id))->isInstantiable());
	}

	/** @throws NotFound */
	public function get(string $id): mixed {
		if (isset($this->ofApp[$id])) {
			return $this->made["$id $this->app"] ??= $this->ofApp[$id]($this->app);
		}
		if (isset($this->made[$id])) {
			return $this->made[$id];
		}
		if (isset($this->aliases[$id])) {
			return $this->get($this->aliases[$id]);
		}
		if (isset($this->inTheMaking[$id])) {
			throw new LogicException("$id needs itself");
		}
		$this->inTheMaking[$id] = true;
		try {
			[$factory, $shared] = $this->factories[$id] ?? [fn (): object => $this->make($id), true];
			$service = $factory($this);
			if ($shared) {
				$this->made[$id] = $service;
			}
			return $service;
		} finally {
			unset($this->inTheMaking[$id]);
		}
	}

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @return T
	 */
	public function of(string $class): object {
		$service = $this->get($class);
		if (!$service instanceof $class) {
			throw new NotFound("No service $class");
		}
		return $service;
	}

	/** @throws NotFound */
	public function make(string $class): object {
		if (!class_exists($class)) {
			throw new NotFound("No class $class");
		}
		$reflection = new ReflectionClass($class);
		if (!$reflection->isInstantiable()) {
			throw new NotFound("$class cannot be made");
		}
		$constructor = $reflection->getConstructor();
		return $constructor === null
			? $reflection->newInstance()
			: $reflection->newInstanceArgs($this->arguments($constructor));
	}

	/** Calls a function, its arguments by type. */
	public function call(callable $function): mixed {
		return $function(...$this->arguments(new ReflectionFunction(Closure::fromCallable($function))));
	}

	/** @return list<mixed> */
	private function arguments(ReflectionFunctionAbstract $function): array {
		return array_map($this->argument(...), $function->getParameters());
	}

	private function argument(ReflectionParameter $parameter): mixed {
		$type = $parameter->getType();
		if ($type instanceof ReflectionNamedType && !$type->isBuiltin()) {
			if ($parameter->isOptional() && !$this->has($type->getName())) {
				return $parameter->getDefaultValue();
			}
			return $this->get($type->getName());
		}
		$name = lcfirst($parameter->getName());
		if ($name === 'appName') {
			return $this->app;
		}
		if ($name === 'userId') {
			return $this->of(\OCP\IUserSession::class)->getUser()?->getUID();
		}
		if ($parameter->isDefaultValueAvailable()) {
			return $parameter->getDefaultValue();
		}
		$where = $parameter->getDeclaringFunction();
		$class = $where instanceof ReflectionMethod ? $where->class . '::' : '';
		throw new NotFound("Nothing to give as \${$parameter->getName()} to $class{$where->getName()}");
	}
}
