<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * @var array{sections: list<array{id: string, name: string, icon: string, current: bool}>, forms: list<string>, kind: string, name: string} $_
 * @var OCP\IL10N $l
 */
?>
<nav class="host-pane" aria-label="<?php p($_['name']) ?>">
	<h2><?php p($_['name']) ?></h2>
	<ul>
		<?php foreach ($_['sections'] as $section) { ?>
		<li><a class="host-menu-entry" href="/settings/<?php p($_['kind']) ?>/<?php p($section['id']) ?>" <?php p($section['current'] ? 'aria-current=page' : '') ?>>
			<img src="<?php p($section['icon']) ?>" alt=""><?php p($section['name']) ?></a></li>
		<?php } ?>
	</ul>
</nav>
<main class="host-panel" id="app-content" tabindex="-1">
	<?php foreach ($_['forms'] as $form) { ?>
	<div class="host-settings"><?php print_unescaped($form) ?></div>
	<?php } ?>
</main>
