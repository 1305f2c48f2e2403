<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Mail;

interface IMailer {
	public function createMessage(): IMessage;

	/**
	 * @return list<string> the addresses that were refused
	 * @throws \Exception when the message could not be sent at all
	 */
	public function send(IMessage $message): array;
}
