<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Digest;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\Decision\DecisionAddress;
use OCA\Socle\Notification\Reader;
use OCP\Mail\IMailer;
use Psr\Log\LoggerInterface;
use Throwable;

/** The daily mail of the person of this request. */
final readonly class DigestMail {
	public function __construct(
		private DigestContent $content,
		private Viewer $viewer,
		private Reader $reader,
		private DecisionAddress $address,
		private IMailer $mailer,
		private LoggerInterface $logger,
	) {
	}

	/** @param string $since the day of the one before */
	public function send(string $since): void {
		$address = $this->reader->account($this->viewer->id())?->getEMailAddress() ?? '';
		if ($address === '' || !$this->viewer->may(Capability::Open)) {
			return;
		}
		$l = $this->reader->language($this->viewer->id());
		$paragraphs = $this->content->since($since, $l);
		if ($paragraphs === []) {
			return;
		}
		$end = $l->t('You get this mail because you asked for it. To change that: %s', [$this->address->choices()]);
		try {
			$this->mailer->send($this->mailer->createMessage()
				->setTo([$address])
				->setSubject($l->t('Socle: what waits for you'))
				->setPlainBody(implode("\n\n", [...$paragraphs, "-- \n$end"]) . "\n")
				->setAutoSubmitted('auto-generated'));
		} catch (Throwable $failure) {
			$this->logger->error('The daily mail could not be sent', ['exception' => $failure]);
		}
	}
}
