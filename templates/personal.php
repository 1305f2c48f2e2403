<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

// The browser's part mounts here (src/personal.ts).
?>
<div id="socle-personal"></div>
