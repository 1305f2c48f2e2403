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
	<body id="body-user" dir="ltr" data-theme-<?php p($layout->theme) ?> data-themes="<?php p($layout->theme) ?>">
		<div id="initial-state-container" hidden>
			<?php foreach ($layout->states as $id => $state) { ?>
			<input type="hidden" id="<?php p($id) ?>" value="<?php p($state) ?>">
			<?php } ?>
		</div>
		<nav id="skip-actions" aria-label="<?php p($l->t('Shortcuts')) ?>">
			<?php if (str_contains($layout->content, 'id="app-content"')) { ?>
			<a href="#app-content" class="button primary skip-content"><?php p($l->t('Skip to main content')) ?></a>
			<?php } ?>
		</nav>
		<header id="header">
			<h1 class="hidden-visually" id="page-heading-level-1"><?php p($layout->title === '' ? 'Socle' : $layout->title) ?></h1>
			<div class="header-start">
				<a id="nextcloud" href="/" aria-label="<?php p($l->t('Home')) ?>"><?php print_unescaped($layout->icons->logo()) ?></a>
				<nav class="app-menu" aria-label="<?php p($l->t('Applications')) ?>">
					<?php foreach ($layout->entries as $entry) { ?>
					<a class="app-menu__entry" href="<?php p($entry['href']) ?>" title="<?php p($entry['name']) ?>"
						<?php p($entry['current'] ? 'aria-current=page' : '') ?>>
						<img src="<?php p($entry['icon']) ?>" alt="">
						<span><?php p($entry['name']) ?></span>
					</a>
					<?php } ?>
				</nav>
			</div>
			<div class="header-end">
				<?php if ($layout->searches) { ?>
				<button type="button" id="search" class="header-button" aria-haspopup="dialog">
					<?php print_unescaped($layout->icons->svg('magnify')) ?>
					<span class="hidden-visually"><?php p($l->t('Search')) ?></span>
				</button>
				<?php } ?>
				<button type="button" id="notifications" class="header-button" popovertarget="notifications-menu">
					<?php print_unescaped($layout->icons->svg('bell')) ?>
					<span class="hidden-visually"><?php p($l->t('Notifications')) ?><span class="count"></span></span>
					<span class="header-button__badge" aria-hidden="true" hidden></span>
				</button>
				<div id="notifications-menu" class="header-menu" popover data-dismiss="<?php p($l->t('Dismiss:')) ?>">
					<h2 tabindex="-1"><?php p($l->t('Notifications')) ?></h2>
					<p class="none host-quiet"><?php p($l->t('No notifications')) ?></p>
					<ul class="host-notifications" aria-live="polite"></ul>
				</div>
				<button type="button" id="user-menu" class="header-button" popovertarget="user-menu-panel">
					<span class="host-initials" aria-hidden="true"><?php p(mb_strtoupper(mb_substr($layout->displayName, 0, 1))) ?></span>
					<span class="hidden-visually"><?php p($l->t('Menu of %s', [$layout->displayName])) ?></span>
				</button>
				<div id="user-menu-panel" class="header-menu" popover>
					<h2><?php p($layout->displayName) ?></h2>
					<form method="post" action="/preferences">
						<input type="hidden" name="requesttoken" value="<?php p($layout->token) ?>">
						<input type="hidden" name="back" value="<?php p($layout->address) ?>">
						<fieldset>
							<legend><?php p($l->t('Language')) ?></legend>
							<div class="host-choices">
								<?php foreach (['fr' => 'Français', 'en' => 'English'] as $code => $name) { ?>
								<button name="lang" value="<?php p($code) ?>" lang="<?php p($code) ?>"
									aria-pressed="<?php p($l->getLanguageCode() === $code ? 'true' : 'false') ?>"><?php p($name) ?></button>
								<?php } ?>
							</div>
						</fieldset>
						<fieldset>
							<legend><?php p($l->t('Appearance')) ?></legend>
							<div class="host-choices">
								<?php foreach ($layout->themes() as $theme => $name) { ?>
								<button name="theme" value="<?php p($theme) ?>"
									aria-pressed="<?php p($layout->theme === $theme ? 'true' : 'false') ?>"><?php p($name) ?></button>
								<?php } ?>
							</div>
						</fieldset>
					</form>
					<hr>
					<a class="host-menu-entry" href="/settings/user"><?php print_unescaped($layout->icons->svg('cog')) ?><?php p($l->t('Settings')) ?></a>
					<?php if ($layout->isAdmin) { ?>
					<a class="host-menu-entry" href="/settings/admin"><?php print_unescaped($layout->icons->svg('cog')) ?><?php p($l->t('Administration settings')) ?></a>
					<?php } ?>
					<a class="host-menu-entry" href="/logout?requesttoken=<?php p(rawurlencode($layout->token)) ?>"><?php print_unescaped($layout->icons->svg('logout')) ?><?php p($l->t('Log out')) ?></a>
				</div>
			</div>
		</header>
		<?php if ($layout->searches) { ?>
		<dialog id="search-dialog" class="host-dialog host-search" aria-labelledby="search-label"
			data-found="<?php p($l->t('Found so far:')) ?>"
			data-none="<?php p($l->t('Nothing found.')) ?>"
			data-failed="<?php p($l->t('That did not work. Please try again.')) ?>"
			data-more="<?php p($l->t('More results')) ?>">
			<form role="search">
				<label id="search-label" for="search-term"><?php p($l->t('Search')) ?></label>
				<input type="text" id="search-term" maxlength="250" enterkeyhint="search" autocomplete="off" spellcheck="false">
				<button type="button" class="close"><?php p($l->t('Close')) ?></button>
			</form>
			<p class="status host-quiet" role="status"></p>
			<div class="results"></div>
		</dialog>
		<?php } ?>
		<div id="content" class="app-<?php p($layout->app) ?>">
			<?php print_unescaped($layout->content) ?>
		</div>
		<div id="profiler-toolbar"></div>
	</body>
</html>
