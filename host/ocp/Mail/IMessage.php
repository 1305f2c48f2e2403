<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Mail;

interface IMessage {
	public function setSubject(string $subject): IMessage;

	public function setPlainBody(string $body): IMessage;

	public function setHtmlBody(string $body): IMessage;

	/** @param array<string, string>|list<string> $addresses `[address => name]` or `[address]` */
	public function setFrom(array $addresses): IMessage;

	/** @param array<string, string>|list<string> $addresses as for `setFrom()` */
	public function setReplyTo(array $addresses): IMessage;

	/** @param array<string, string>|list<string> $recipients as for `setFrom()` */
	public function setTo(array $recipients): IMessage;

	/** @param 'auto-generated'|'auto-replied'|'no' $value RFC 3834 */
	public function setAutoSubmitted(string $value): IMessage;
}
