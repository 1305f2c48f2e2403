<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** The two functions that every template of Nextcloud may call: text, and what is HTML already. */
function p(string $text): void {
	echo htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
}

function print_unescaped(string $html): void {
	echo $html;
}
