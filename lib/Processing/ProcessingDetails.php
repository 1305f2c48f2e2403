<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Processing;

use OCA\Socle\AppInfo\Application;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCP\IAppConfig;

/** What the register of processing has to say (GDPR 30.1) and Socle cannot know by itself. */
final readonly class ProcessingDetails {
	private const LIMIT = 1000;

	public function __construct(
		private IAppConfig $config,
	) {
	}

	/** @return array{host: string, officer: string, transfers: string, security: string} '' where nothing was said */
	public function describe(): array {
		return [
			'host' => $this->config->getValueString(Application::ID, 'processing_host'),
			'officer' => $this->config->getValueString(Application::ID, 'processing_officer'),
			'transfers' => $this->config->getValueString(Application::ID, 'processing_transfers'),
			'security' => $this->config->getValueString(Application::ID, 'processing_security'),
		];
	}

	/**
	 * @param string $host who runs the Nextcloud, and where
	 * @param string $officer the data protection officer, if there is one
	 * @param string $transfers out of the European Union
	 * @param string $security what the collective does besides what Socle does
	 * @throws Invalid
	 */
	public function change(string $host, string $officer, string $transfers, string $security): void {
		$given = ['host' => $host, 'officer' => $officer, 'transfers' => $transfers, 'security' => $security];
		foreach ($given as $name => $text) {
			$given[$name] = Text::check($name, $text, self::LIMIT);
		}
		foreach ($given as $name => $text) {
			$this->config->setValueString(Application::ID, "processing_$name", $text);
		}
	}
}
