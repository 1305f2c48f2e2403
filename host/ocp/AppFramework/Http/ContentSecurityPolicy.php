<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/** What a page of the instance may load: its own files only. */
class ContentSecurityPolicy extends EmptyContentSecurityPolicy {
	protected $strictDynamicAllowed = false;
	protected $strictDynamicAllowedOnScripts = true;
	protected $inlineStyleAllowed = true;
	protected $allowedScriptDomains = ['\'self\''];
	protected $allowedStyleDomains = ['\'self\''];
	protected $allowedImageDomains = ['\'self\'', 'data:', 'blob:'];
	protected $allowedFontDomains = ['\'self\'', 'data:'];
	protected $allowedConnectDomains = ['\'self\''];
	protected $allowedMediaDomains = ['\'self\''];
	protected $allowedFrameAncestors = ['\'self\''];
	protected $allowedWorkerSrcDomains = [];
	protected $allowedFormActionDomains = ['\'self\''];
}
