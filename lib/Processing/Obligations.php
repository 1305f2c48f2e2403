<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Processing;

use OCA\Socle\AppInfo\Application;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IAppConfig;

/**
 * What the law asks for and no program can do: the collective says that it is done, and Socle since when.
 *
 * @psalm-import-type SocleObligation from ResponseDefinitions
 */
final readonly class Obligations {
	/** GDPR 28; GDPR 44; GDPR 32 and 29; Code civil 9; Code électoral L49. */
	public const ITEMS = ['host_contract', 'host_place', 'backups', 'keepers_briefed', 'photographs', 'election_silence'];

	public function __construct(
		private IAppConfig $config,
		private ITimeFactory $time,
	) {
	}

	/** @return list<SocleObligation> */
	public function describe(): array {
		return array_map(fn (string $item): array => ['item' => $item, 'done_at' => $this->doneAt($item)], self::ITEMS);
	}

	/**
	 * @param string $item one of ITEMS
	 * @throws Invalid
	 */
	public function tick(string $item, bool $done): void {
		if (!in_array($item, self::ITEMS, true)) {
			throw new Invalid('obligation_unknown', 'item');
		}
		if ($done !== ($this->doneAt($item) > 0)) {
			$this->config->setValueInt(Application::ID, "obligation_$item", $done ? $this->time->getTime() : 0);
		}
	}

	private function doneAt(string $item): int {
		return $this->config->getValueInt(Application::ID, "obligation_$item");
	}
}
