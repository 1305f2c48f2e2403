<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Mail;

use OCP\Mail\IMessage;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

final readonly class Message implements IMessage {
	public function __construct(
		private Email $email,
	) {
	}

	/** As on a real Nextcloud, the way to headers that OCP cannot set. */
	public function getSymfonyEmail(): Email {
		return $this->email;
	}

	public function setSubject(string $subject): IMessage {
		$this->email->subject($subject);
		return $this;
	}

	public function setPlainBody(string $body): IMessage {
		$this->email->text($body);
		return $this;
	}

	public function setHtmlBody(string $body): IMessage {
		$this->email->html($body);
		return $this;
	}

	public function setFrom(array $addresses): IMessage {
		$this->email->from(...self::addresses($addresses));
		return $this;
	}

	public function setReplyTo(array $addresses): IMessage {
		$this->email->replyTo(...self::addresses($addresses));
		return $this;
	}

	public function setTo(array $recipients): IMessage {
		$this->email->to(...self::addresses($recipients));
		return $this;
	}

	public function setAutoSubmitted(string $value): IMessage {
		$headers = $this->email->getHeaders();
		$headers->remove('Auto-Submitted');
		$headers->addTextHeader('Auto-Submitted', $value);
		return $this;
	}

	/**
	 * @param array<array-key, string> $addresses
	 * @return list<Address>
	 */
	private static function addresses(array $addresses): array {
		return array_map(
			static fn (string|int $key, string $value): Address => is_int($key) ? new Address($value) : new Address($key, $value),
			array_keys($addresses),
			array_values($addresses),
		);
	}
}
