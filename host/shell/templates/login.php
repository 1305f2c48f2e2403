<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * @var array{
 *     user: string,
 *     error: ''|'invalid'|'throttled'|'csrf',
 *     redirect_url: string,
 *     requesttoken: string,
 *     demo: list<array{uid: string, name: string, role: 'admin'|'keeper'|'coordinator'|'circle_member'|'member'|'newcomer'|'outsider'}>,
 * } $_
 * @var OCP\IL10N $l
 */

$errors = [
	'invalid' => $l->t('Wrong name or password.'),
	'throttled' => $l->t('Too many attempts. Wait a little, then try again.'),
	'csrf' => $l->t('This page was open for too long. Please try again.'),
];
$roles = [
	'admin' => $l->t('administrator'),
	'keeper' => $l->t('keeper of the register'),
	'coordinator' => $l->t('coordinator of a circle'),
	'circle_member' => $l->t('member of a circle'),
	'member' => $l->t('member'),
	'newcomer' => $l->t('newcomer'),
	'outsider' => $l->t('account without access'),
];
?>
<h2><?php p($l->t('Log in')) ?></h2>
<?php if ($_['error'] !== '') { ?>
<p class="host-note" role="alert"><?php p($errors[$_['error']]) ?></p>
<?php } ?>
<form method="post" action="/login" name="login">
	<input type="hidden" name="requesttoken" value="<?php p($_['requesttoken']) ?>">
	<input type="hidden" name="redirect_url" value="<?php p($_['redirect_url']) ?>">
	<label for="user"><?php p($l->t('Account name')) ?></label>
	<input id="user" name="user" value="<?php p($_['user']) ?>" autocomplete="username" autocapitalize="none" required <?php p($_['user'] === '' ? 'autofocus' : '') ?>>
	<label for="password"><?php p($l->t('Password')) ?></label>
	<input id="password" name="password" type="password" autocomplete="current-password" required <?php p($_['user'] === '' ? '' : 'autofocus') ?>>
	<button class="primary"><?php p($l->t('Log in')) ?></button>
</form>
<?php if ($_['demo'] !== []) { ?>
<section class="host-demo" aria-labelledby="demo">
	<h3 id="demo"><?php p($l->t('Try with a demo account')) ?></h3>
	<p class="host-quiet"><?php p($l->t('One click, no password: each of them sees what the role may see.')) ?></p>
	<form method="post" action="/login">
		<input type="hidden" name="requesttoken" value="<?php p($_['requesttoken']) ?>">
		<input type="hidden" name="redirect_url" value="<?php p($_['redirect_url']) ?>">
		<ul>
			<?php foreach ($_['demo'] as $account) { ?>
			<li><button name="demo" value="<?php p($account['uid']) ?>"><?php p($account['name']) ?> <span><?php p($roles[$account['role']]) ?></span></button></li>
			<?php } ?>
		</ul>
	</form>
</section>
<?php } ?>
