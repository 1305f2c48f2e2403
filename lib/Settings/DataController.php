<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Settings;

use OCA\Socle\AppInfo\Application;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCP\IAppConfig;
use OCP\Mail\IEmailValidator;

/** Who answers for the personal data: what every information notice has to say (GDPR 13.1). */
final readonly class DataController {
	private const KINDS = ['legal', 'natural'];

	public function __construct(
		private IAppConfig $config,
		private IEmailValidator $emails,
	) {
	}

	/** @return array{kind: string, name: string, address: string, email: string, complete: bool} */
	public function describe(): array {
		$kind = $this->config->getValueString(Application::ID, 'controller_kind', 'legal');
		$name = $this->config->getValueString(Application::ID, 'controller_name');
		$address = $this->config->getValueString(Application::ID, 'controller_address');
		$email = $this->config->getValueString(Application::ID, 'controller_email');
		return [
			'kind' => $kind,
			'name' => $name,
			'address' => $address,
			'email' => $email,
			'complete' => $name !== '' && $address !== '' && $email !== '',
		];
	}

	/**
	 * What is not known yet may stay empty.
	 *
	 * @throws Invalid
	 */
	public function change(string $kind, string $name, string $address, string $email): void {
		if (!in_array($kind, self::KINDS, true)) {
			throw new Invalid('kind_unknown', 'kind');
		}
		$name = Text::check('name', $name, 200);
		$address = Text::check('address', $address, 500);
		$email = Text::check('email', $email, 255);
		if ($email !== '' && !$this->emails->isValid($email)) {
			throw new Invalid('email_invalid', 'email');
		}
		$this->config->setValueString(Application::ID, 'controller_kind', $kind);
		$this->config->setValueString(Application::ID, 'controller_name', $name);
		$this->config->setValueString(Application::ID, 'controller_address', $address);
		$this->config->setValueString(Application::ID, 'controller_email', $email);
	}
}
