<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Mail;

/** One mail, as it was sent. */
final readonly class Mail {
	/**
	 * @param int $sentAt Unix seconds
	 * @param list<string> $recipients addresses, in lower case
	 * @param string $source with all headers
	 */
	public function __construct(
		public int $id,
		public int $sentAt,
		public string $sender,
		public array $recipients,
		public string $subject,
		public string $plain,
		public string $html,
		public string $source,
	) {
	}

	/** @return string the plain text, its addresses to click on */
	public function plainAsHtml(): string {
		$link = '<a href="$0" target="_blank" rel="noreferrer noopener"><u>$0</u></a>';
		return (string)preg_replace('~https?://[^\s<>"]*[^\s<>".,;:!?)]~', $link, htmlspecialchars($this->plain, ENT_QUOTES));
	}
}
