<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** @var array{layout: OCA\Socle\Host\Page\Layout} $_ */

$layout = $_['layout'];
$l = $layout->l;

include __DIR__ . '/layout.head.php';
?>
	<body id="body-login" dir="ltr" data-theme-default data-themes="default">
		<div id="initial-state-container" hidden>
			<?php foreach ($layout->states as $id => $state) { ?>
			<input type="hidden" id="<?php p($id) ?>" value="<?php p($state) ?>">
			<?php } ?>
		</div>
		<div id="skip-actions"></div>
		<main class="guest">
			<div class="guest-box" id="content-guest">
				<h1 class="guest-logo"><?php print_unescaped($layout->icons->logo()) ?> Socle</h1>
				<?php print_unescaped($layout->content) ?>
			</div>
		</main>
	</body>
</html>
