<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

use OCA\Socle\AppInfo\Application;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\INavigationManager;
use OCP\IURLGenerator;

/**
 * The entry in the header, for those with access only: entries of info.xml are shown to everyone.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class AddNavigationEntry implements IEventListener {
	public function __construct(
		private Viewer $viewer,
		private INavigationManager $navigation,
		private IURLGenerator $urls,
	) {
	}

	public function handle(Event $event): void {
		if (!$this->viewer->may(Capability::Open)) {
			return;
		}
		$this->navigation->add([
			'id' => Application::ID,
			'order' => 20,
			'href' => $this->urls->linkToRoute('socle.page.index'),
			'icon' => $this->urls->imagePath(Application::ID, 'app.svg'),
			'name' => 'Socle',
		]);
	}
}
