<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Evidence\Scan;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Response;

/**
 * A file that somebody brought: taken for what it is and nothing else, loads and runs nothing, and is kept by no browser.
 *
 * @template-extends Response<Http::STATUS_OK, array<string, mixed>>
 */
final class ScanResponse extends Response {
	public function __construct(
		private readonly Scan $scan,
	) {
		parent::__construct();
		$this->addHeader('Content-Type', $scan->type->value);
		$this->addHeader('Content-Disposition', ($scan->type->isPicture() ? 'inline' : 'attachment') . "; filename=\"$scan->name\"");
		$this->addHeader('Content-Length', (string)strlen($scan->bytes));
		$this->addHeader('X-Content-Type-Options', 'nosniff');
		$this->addHeader('Content-Security-Policy', "default-src 'none'; sandbox; frame-ancestors 'none'");
		$this->addHeader('Cross-Origin-Resource-Policy', 'same-origin');
		$this->addHeader('Referrer-Policy', 'no-referrer');
		$this->addHeader('Cache-Control', 'no-store');
	}

	public function render(): string {
		return $this->scan->bytes;
	}
}
