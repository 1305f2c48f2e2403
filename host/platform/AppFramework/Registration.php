<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\AppFramework;

use OCA\Socle\Host\Container;
use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\EventDispatcher\IEventDispatcher;

/** What the app registers. */
final class Registration implements IRegistrationContext, IBootContext {
	/** @var list<string> */
	private array $middlewares = [];

	/** @var list<string> */
	private array $notifiers = [];

	/** @var list<string> */
	private array $searchProviders = [];

	/** @var list<string> */
	private array $widgets = [];

	/** @var list<string> */
	private array $references = [];

	public function __construct(
		private readonly Container $container,
	) {
	}

	public function registerEventListener(string $event, string $listener, int $priority = 0): void {
		$this->container->of(IEventDispatcher::class)->addServiceListener($event, $listener, $priority);
	}

	public function registerMiddleware(string $class, bool $global = false): void {
		$this->middlewares[] = $class;
	}

	public function registerNotifierService(string $notifierClass): void {
		$this->notifiers[] = $notifierClass;
	}

	public function registerSearchProvider(string $class): void {
		$this->searchProviders[] = $class;
	}

	public function registerDashboardWidget(string $widgetClass): void {
		$this->widgets[] = $widgetClass;
	}

	public function registerReferenceProvider(string $class): void {
		$this->references[] = $class;
	}

	/** @return list<string> */
	public function middlewares(): array {
		return $this->middlewares;
	}

	/** @return list<string> */
	public function notifiers(): array {
		return $this->notifiers;
	}

	/** @return list<string> */
	public function searchProviders(): array {
		return $this->searchProviders;
	}

	/** @return list<string> */
	public function widgets(): array {
		return $this->widgets;
	}

	/** @return list<string> */
	public function references(): array {
		return $this->references;
	}
}
