<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\ServerVersion;
use OCP\Util;

/**
 * What Socle adds to Nextcloud's Files, for those alone who may share with a circle: to everybody else the page tells nothing
 * of Socle.
 *
 * @template-implements IEventListener<Event>
 */
final readonly class AddToFiles implements IEventListener {
	/** It belongs to Files, not to the public API: known by its name, which has not changed since Nextcloud 17. */
	public const EVENT = 'OCA\\Files\\Event\\LoadAdditionalScriptsEvent';

	/** The first version whose Files looks for actions where version 4 of @nextcloud/files puts them. */
	private const REGISTRY_SINCE = 33;

	public function __construct(
		private Viewer $viewer,
		private ServerVersion $server,
	) {
	}

	public function handle(Event $event): void {
		if ($this->viewer->may(Capability::FoldersRead)) {
			Util::addInitScript(Application::ID, $this->server->getMajorVersion() < self::REGISTRY_SINCE ? 'socle-files-32' : 'socle-files');
		}
	}
}
