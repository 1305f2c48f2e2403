<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Mail;

use OCP\AppFramework\Utility\ITimeFactory;
use Symfony\Component\Mailer\SentMessage;
use Symfony\Component\Mailer\Transport\AbstractTransport;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

/** The last hop: instead of a server, the mail box. */
final class Transport extends AbstractTransport {
	public function __construct(
		private readonly Mails $mails,
		private readonly ITimeFactory $time,
	) {
		parent::__construct();
	}

	public function __toString(): string {
		return 'mailbox://';
	}

	protected function doSend(SentMessage $message): void {
		$email = $message->getOriginalMessage();
		assert($email instanceof Email);
		$this->mails->keep(
			$this->time->getTime(),
			implode(', ', array_map(static fn (Address $address): string => $address->toString(), $email->getFrom())),
			array_map(static fn (Address $address): string => mb_strtolower($address->getAddress()), array_values($message->getEnvelope()->getRecipients())),
			$email->getSubject() ?? '',
			self::text($email->getTextBody()),
			self::text($email->getHtmlBody()),
			$message->toString(),
		);
	}

	/** @param resource|string|null $body */
	private static function text($body): string {
		return is_resource($body) ? (string)stream_get_contents($body, -1, 0) : (string)$body;
	}
}
