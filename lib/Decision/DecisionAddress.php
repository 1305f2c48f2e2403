<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\AppInfo\Application;
use OCP\IURLGenerator;

/** Where a decision is read: an address that lasts. */
final readonly class DecisionAddress {
	private const ID = '(?<id>[1-9]\d{0,8})';

	public function __construct(
		private IURLGenerator $urls,
	) {
	}

	public function of(int $decision): string {
		return $this->list() . "/$decision";
	}

	public function list(): string {
		return $this->screen('decisions');
	}

	public function circle(int $circle): string {
		return $this->screen("circles/$circle/members");
	}

	/** @param string $path in Socle */
	public function screen(string $path): string {
		return $this->urls->getAbsoluteURL($this->urls->linkToRoute('socle.page.index') . $path);
	}

	/** Where one chooses what one is told of. */
	public function choices(): string {
		return $this->urls->getAbsoluteURL('/index.php/settings/user/' . Application::ID);
	}

	public function icon(): string {
		return $this->urls->getAbsoluteURL($this->urls->imagePath(Application::ID, 'app-dark.svg'));
	}

	/** @return ?int the decision that is read at this address of this instance; it need not be there */
	public function decisionAt(string $address): ?int {
		$root = preg_quote(rtrim($this->urls->getAbsoluteURL('/'), '/'), '~');
		return preg_match("~^$root(/index\\.php)?/apps/socle/decisions/" . self::ID . '/?([?#]\S*)?$~D', $address, $found) === 1 ? (int)$found['id'] : null;
	}
}
