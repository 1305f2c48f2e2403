<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\EventDispatcher;

use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\EventDispatcher\IEventListener;
use Psr\Container\ContainerInterface;
use Symfony\Component\EventDispatcher\EventDispatcher as SymfonyDispatcher;

final readonly class EventDispatcher implements IEventDispatcher {
	private SymfonyDispatcher $dispatcher;

	public function __construct(
		private ContainerInterface $container,
	) {
		$this->dispatcher = new SymfonyDispatcher();
	}

	public function addListener(string $eventName, callable $listener, int $priority = 0): void {
		$this->dispatcher->addListener($eventName, $listener, $priority);
	}

	public function addServiceListener(string $eventName, string $className, int $priority = 0): void {
		$this->dispatcher->addListener($eventName, function (Event $event) use ($className): void {
			$listener = $this->container->get($className);
			if ($listener instanceof IEventListener) {
				$listener->handle($event);
			}
		}, $priority);
	}

	/** As an app other than ours does, whose class there is none of here. */
	public function dispatchAs(string $eventName, Event $event): void {
		$this->dispatcher->dispatch($event, $eventName);
	}

	public function dispatchTyped(Event $event): void {
		$this->dispatcher->dispatch($event, $event::class);
	}
}
