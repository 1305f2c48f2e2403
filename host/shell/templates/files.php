<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * @var array{
 *     folder: OCA\Socle\Host\Files\Entry,
 *     crumbs: array<string, string>,
 *     entries: list<OCA\Socle\Host\Files\Entry>,
 *     uid: string,
 *     owners: array<string, string>,
 *     groups: array<OCP\IGroup>,
 *     icons: OCA\Socle\Host\Page\Icons,
 *     size: callable(int): string,
 *     address: callable(string): string,
 * } $_
 * @var OCP\IL10N $l
 */

use OCA\Socle\Host\Share\Share;

$icons = $_['icons'];
$mayCreate = $_['folder']->may(Share::CREATE);
?>
<main class="host-panel" id="app-content" tabindex="-1">
	<div id="files" data-folder="<?php p($_['folder']->path) ?>">
		<div class="files-bar">
			<nav class="host-crumbs" aria-label="<?php p($l->t('Path')) ?>">
				<?php foreach ($_['crumbs'] as $path => $name) { ?>
				<a href="/apps/files/?dir=<?php p(rawurlencode($path)) ?>" <?php p($path === $_['folder']->path ? 'aria-current=page' : '') ?>><?php p($name) ?></a>
				<?php if ($path !== $_['folder']->path) {
					print_unescaped($icons->svg('chevron-right'));
				}
				} ?>
			</nav>
			<?php if ($mayCreate) { ?>
			<button type="button" id="new-folder"><?php p($l->t('New folder')) ?></button>
			<button type="button" id="upload-button" class="primary"><?php p($l->t('Upload')) ?></button>
			<?php } ?>
			<input type="file" id="upload" multiple hidden aria-label="<?php p($l->t('Upload')) ?>">
		</div>
		<p id="files-status" class="host-note" role="alert" hidden
			data-failed="<?php p($l->t('That did not work. Please try again.')) ?>"
			data-uploading="<?php p($l->t('Uploading …')) ?>"
			data-status400="<?php p($l->t('This name cannot be used.')) ?>"
			data-status403="<?php p($l->t('You do not have the right to do this here.')) ?>"
			data-status404="<?php p($l->t('It is no longer there. Reload the page.')) ?>"
			data-status405="<?php p($l->t('Something with this name is there already.')) ?>"
			data-status412="<?php p($l->t('Something with this name is there already.')) ?>"></p>
		<?php if ($_['entries'] === []) { ?>
		<div class="host-empty">
			<?php print_unescaped($icons->svg('folder-open-outline')) ?>
			<p><?php p($mayCreate ? $l->t('Nothing here yet. Upload a file, or drop it here.') : $l->t('Nothing here yet.')) ?></p>
		</div>
		<?php } else { ?>
		<table class="host-files">
			<caption class="hidden-visually"><?php p($l->t('Files and folders')) ?></caption>
			<thead>
				<tr>
					<th scope="col"><?php p($l->t('Name')) ?></th>
					<th scope="col"><span class="hidden-visually"><?php p($l->t('Actions')) ?></span></th>
					<th scope="col" class="number wide"><?php p($l->t('Size')) ?></th>
					<th scope="col" class="wide"><?php p($l->t('Changed')) ?></th>
				</tr>
			</thead>
			<tbody>
				<?php foreach ($_['entries'] as $entry) {
					$foreign = $entry->owner !== $_['uid']; ?>
				<tr data-path="<?php p($entry->path) ?>" data-name="<?php p($entry->name()) ?>"
					data-folder="<?php p($entry->isFolder ? 'yes' : 'no') ?>" data-may="<?php p($entry->letters($foreign)) ?>">
					<td><a class="name" href="<?php p($entry->isFolder ? '/apps/files/?dir=' . rawurlencode($entry->path) : $_['address']($entry->path)) ?>">
						<?php print_unescaped($icons->svg($entry->isFolder ? ($foreign || $entry->groups !== [] ? 'folder-account' : 'folder') : 'file-outline')) ?>
						<b><?php p($entry->name()) ?></b>
						<?php if ($entry->received) { ?>
						<span class="host-chip"><?php p($l->t('from %s', [$_['owners'][$entry->owner] ?? $entry->owner])) ?></span>
						<?php } elseif ($entry->groups !== []) { ?>
						<span class="host-chip"><?php p($l->t('shared')) ?></span>
						<?php } ?></a></td>
					<td><button type="button" class="row-menu" aria-label="<?php p($l->t('Actions for %s', [$entry->name()])) ?>"><?php print_unescaped($icons->svg('dots-horizontal')) ?></button></td>
					<td class="number wide host-quiet"><?php p($_['size']($entry->size)) ?></td>
					<td class="wide host-quiet"><?php p((string)$l->l('datetime', $entry->modified, ['width' => 'medium'])) ?></td>
				</tr>
				<?php } ?>
			</tbody>
		</table>
		<?php } ?>
	</div>
	<dialog id="row-dialog" class="host-dialog" aria-labelledby="row-title">
		<h2 id="row-title"></h2>
		<a class="host-menu-entry" id="row-download" download><?php print_unescaped($icons->svg('download')) ?><?php p($l->t('Download')) ?></a>
		<button type="button" class="host-menu-entry" id="row-share"><?php print_unescaped($icons->svg('account-multiple-plus')) ?><?php p($l->t('Share with a group')) ?></button>
		<button type="button" class="host-menu-entry" id="row-rename"><?php print_unescaped($icons->svg('pencil')) ?><?php p($l->t('Rename')) ?></button>
		<button type="button" class="host-menu-entry" id="row-delete"><?php print_unescaped($icons->svg('delete')) ?><?php p($l->t('Delete')) ?></button>
		<div class="host-buttons"><button type="button" class="cancel"><?php p($l->t('Close')) ?></button></div>
	</dialog>
	<dialog id="name-dialog" class="host-dialog" aria-labelledby="name-title"
		data-new-folder="<?php p($l->t('New folder')) ?>" data-rename="<?php p($l->t('Rename')) ?>">
		<form method="dialog">
			<h2 id="name-title"></h2>
			<label for="name-input"><?php p($l->t('Name')) ?></label>
			<input id="name-input" name="name" required maxlength="200" autocomplete="off">
			<div class="host-buttons">
				<button type="button" class="cancel"><?php p($l->t('Cancel')) ?></button>
				<button class="primary"><?php p($l->t('Save')) ?></button>
			</div>
		</form>
	</dialog>
	<dialog id="delete-dialog" class="host-dialog" aria-labelledby="delete-title">
		<form method="dialog">
			<h2 id="delete-title"></h2>
			<p><?php p($l->t('It will be deleted for everybody, with all that lies in it. This cannot be undone.')) ?></p>
			<div class="host-buttons">
				<button type="button" class="cancel"><?php p($l->t('Cancel')) ?></button>
				<button class="error"><?php p($l->t('Delete')) ?></button>
			</div>
		</form>
	</dialog>
	<dialog id="share-dialog" class="host-dialog" aria-labelledby="share-title">
		<form method="dialog">
			<h2 id="share-title"></h2>
			<ul id="share-list" class="host-shares" data-remove="<?php p($l->t('Stop sharing')) ?>"
				data-read="<?php p($l->t('may read')) ?>" data-write="<?php p($l->t('may read and write')) ?>"></ul>
			<label for="share-group"><?php p($l->t('Group')) ?></label>
			<select id="share-group" name="group" required>
				<?php foreach ($_['groups'] as $group) { ?>
				<option value="<?php p($group->getGID()) ?>"><?php p($group->getDisplayName()) ?></option>
				<?php } ?>
			</select>
			<label><input type="checkbox" name="write" value="yes"> <?php p($l->t('may also write')) ?></label>
			<div class="host-buttons">
				<button type="button" class="cancel"><?php p($l->t('Cancel')) ?></button>
				<button class="primary"><?php p($l->t('Share')) ?></button>
			</div>
		</form>
	</dialog>
</main>
