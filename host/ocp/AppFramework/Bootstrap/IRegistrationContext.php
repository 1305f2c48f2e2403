<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Bootstrap;

use OCP\AppFramework\Middleware;
use OCP\Collaboration\Reference\IReferenceProvider;
use OCP\Dashboard\IWidget;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Notification\INotifier;
use OCP\Search\IProvider;

interface IRegistrationContext {
	/**
	 * @template T of Event
	 * @param string|class-string<T> $event that of another app by its name alone
	 * @param class-string<IEventListener<T>> $listener
	 */
	public function registerEventListener(string $event, string $listener, int $priority = 0): void;

	/** @param class-string<IWidget> $widgetClass */
	public function registerDashboardWidget(string $widgetClass): void;

	/** @param class-string<IReferenceProvider> $class */
	public function registerReferenceProvider(string $class): void;

	/** @param class-string<Middleware> $class */
	public function registerMiddleware(string $class, bool $global = false): void;

	/** @param class-string<INotifier> $notifierClass */
	public function registerNotifierService(string $notifierClass): void;

	/** @param class-string<IProvider> $class */
	public function registerSearchProvider(string $class): void;
}
