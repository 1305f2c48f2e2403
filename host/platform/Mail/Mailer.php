<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Mail;

use InvalidArgumentException;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IURLGenerator;
use OCP\Mail\IMailer;
use OCP\Mail\IMessage;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

/** Sends into the mail box: nothing leaves the machine. */
final readonly class Mailer implements IMailer {
	public function __construct(
		private Mails $mails,
		private IURLGenerator $urls,
		private ITimeFactory $time,
	) {
	}

	public function createMessage(): IMessage {
		return new Message(new Email());
	}

	public function send(IMessage $message): array {
		if (!$message instanceof Message) {
			throw new InvalidArgumentException('Only a message that createMessage() made can be sent');
		}
		$email = $message->getSymfonyEmail();
		if ($email->getFrom() === []) {
			$host = (string)parse_url($this->urls->getBaseUrl(), PHP_URL_HOST);
			$email->from(new Address("no-reply@$host", 'Socle'));
		}
		$email->ensureValidity();
		$this->mails->keep($email, $this->time->getTime());
		return [];
	}
}
