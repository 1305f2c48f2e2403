<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** @var array{layout: OCA\Socle\Host\Page\Layout} $_ */

$layout = $_['layout'];
$l = $layout->l;
?>
<!DOCTYPE html>
<html class="ng-csp" lang="<?php p($l->getLanguageCode()) ?>" data-locale="<?php p($l->getLocaleCode()) ?>" translate="no">
	<head data-requesttoken="<?php p($layout->token) ?>" data-webroot=""
		<?php if ($layout->uid !== null) { ?>data-user="<?php p($layout->uid) ?>" data-user-displayname="<?php p($layout->displayName) ?>"<?php } ?>>
		<meta charset="utf-8">
		<title><?php p(($layout->title === '' ? '' : $layout->title . ' - ') . 'Socle') ?></title>
		<meta name="csp-nonce" nonce="<?php p($layout->nonce) ?>">
		<meta name="viewport" content="width=device-width, initial-scale=1.0, minimum-scale=1.0">
		<?php if ($layout->uid === null) { ?>
		<meta name="referrer" content="same-origin"><?php /* else the log-in form is sent without an Origin, and refused */ ?>
		<?php } ?>
		<meta name="theme-color" content="#00679e">
		<link rel="icon" href="/host/shell/img/favicon.svg">
		<?php foreach ($layout->styles as $style) { ?>
		<link rel="stylesheet" href="<?php p($style) ?>">
		<?php } ?>
		<script nonce="<?php p($layout->nonce) ?>">
			<?php foreach ($layout->globals as $name => $value) {
				print_unescaped("var $name = " . json_encode($value, JSON_HEX_TAG | JSON_HEX_AMP | JSON_THROW_ON_ERROR) . ";\n");
			} ?>
		</script>
		<?php foreach ($layout->scripts as $script) {
			$isModule = str_contains($script, '.mjs?'); ?>
		<script nonce="<?php p($layout->nonce) ?>" <?php p($isModule ? 'type=module' : 'defer') ?> src="<?php p($script) ?>"></script>
		<?php } ?>
	</head>
