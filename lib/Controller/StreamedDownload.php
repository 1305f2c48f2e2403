<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\ICallbackResponse;
use OCP\AppFramework\Http\IOutput;
use OCP\AppFramework\Http\Response;

/**
 * A file that is made while it is sent.
 *
 * @template-extends Response<Http::STATUS_OK, array<string, mixed>>
 */
final class StreamedDownload extends Response implements ICallbackResponse {
	/** @param iterable<string> $pieces */
	public function __construct(
		private readonly iterable $pieces,
		string $name,
		string $type,
	) {
		parent::__construct();
		$this->addHeader('Content-Disposition', "attachment; filename=\"$name\"");
		$this->addHeader('Content-Type', $type);
		$this->addHeader('X-Accel-Buffering', 'no');
	}

	public function callback(IOutput $output): void {
		foreach ($this->pieces as $piece) {
			$output->setOutput($piece);
		}
	}
}
