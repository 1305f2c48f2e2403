<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * @var array{mails: list<OCA\Socle\Host\Mail\Mail>, open: ?OCA\Socle\Host\Mail\Mail, isAdmin: bool, icons: OCA\Socle\Host\Page\Icons} $_
 * @var OCP\IL10N $l
 */

$open = $_['open'];
?>
<nav class="host-pane list<?php p($open === null ? '' : ' is-read') ?>" aria-label="<?php p($l->t('Mails')) ?>">
	<h2><?php p($l->t('Mail box')) ?></h2>
	<p class="host-quiet"><?php p($_['isAdmin'] ? $l->t('Every mail that this instance sent. Nothing left the machine.') : $l->t('The mails sent to you. Nothing left the machine.')) ?></p>
	<ul>
		<?php foreach ($_['mails'] as $mail) { ?>
		<li><a class="host-menu-entry host-mail-entry" href="/apps/mailbox/<?php p((string)$mail->id) ?>" <?php p($mail->id === $open?->id ? 'aria-current=page' : '') ?>>
			<span><?php p($mail->subject) ?></span>
			<span class="host-quiet"><?php p(implode(', ', $mail->recipients)) ?></span>
			<span class="host-quiet"><?php p((string)$l->l('datetime', $mail->sentAt, ['width' => 'medium'])) ?></span></a></li>
		<?php } ?>
	</ul>
</nav>
<main class="host-panel host-mail" id="app-content" tabindex="-1">
	<?php if ($open === null) { ?>
	<div class="host-empty">
		<?php print_unescaped($_['icons']->svg('email-outline')) ?>
		<p><?php p($_['mails'] === [] ? $l->t('No mail yet.') : $l->t('Choose a mail to read it.')) ?></p>
	</div>
	<?php } else { ?>
	<a class="host-menu-entry back" href="/apps/mailbox/"><?php print_unescaped($_['icons']->svg('arrow-left')) ?><?php p($l->t('All mails')) ?></a>
	<h2><?php p($open->subject) ?></h2>
	<dl>
		<dt><?php p($l->t('From')) ?></dt><dd><?php p($open->sender) ?></dd>
		<dt><?php p($l->t('To')) ?></dt><dd><?php p(implode(', ', $open->recipients)) ?></dd>
		<dt><?php p($l->t('Sent')) ?></dt><dd><?php p((string)$l->l('datetime', $open->sentAt)) ?></dd>
	</dl>
	<?php if ($open->html !== '') { ?>
	<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/apps/mailbox/<?php p((string)$open->id) ?>/html" title="<?php p($l->t('Content of the mail')) ?>"></iframe>
	<?php } else { ?>
	<pre><?php print_unescaped($open->plainAsHtml()) ?></pre>
	<?php } ?>
	<details>
		<summary><?php p($l->t('Source, as it was sent')) ?></summary>
		<pre><?php p($open->source) ?></pre>
	</details>
	<?php } ?>
</main>
