<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * @var array{message?: string} $_
 * @var OCP\IL10N $l
 */
?>
<div class="error-page" id="app-content">
	<h2><?php p($l->t('Something went wrong')) ?></h2>
	<p><?php p($l->t('The page could not be made. Please try again; if it stays so, tell the administrator.')) ?></p>
	<?php if (($_['message'] ?? '') !== '') { ?>
	<p class="host-quiet"><?php p($_['message']) ?></p>
	<?php } ?>
	<p><a class="button primary" href="/"><?php p($l->t('Back to the start page')) ?></a></p>
</div>
