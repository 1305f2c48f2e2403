<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

// events.php write|read DSN USER PASSWORD [EVENTS]. `write` fills an empty consent ledger with events like those of people,
// five a person. `read` takes them out again, in their order and a page at a time, and does nothing with them: what
// verifying them could cost at the very least. Prints how many, and the seconds that it took.

use OCA\Socle\Ledger\CanonicalJson;
use OCA\Socle\Ledger\Entry;

require __DIR__ . '/../../vendor/autoload.php';

const BATCH = 80;
const COMMIT = 4000;
const PAGE = 1000;

[, $what, $dsn, $user, $password, $events] = [...$argv, '', '', '', '', '0'];
$pdo = new PDO($dsn, $user, $password, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC]);
$start = microtime(true);

if ($what === 'read') {
	$page = $pdo->prepare('SELECT * FROM oc_socle_ledger WHERE ledger = ? AND position > ? ORDER BY position LIMIT ' . PAGE);
	[$rows, $after] = [0, 0];
	do {
		$page->execute(['consent', $after]);
		$found = 0;
		while (is_array($row = $page->fetch())) {
			$after = $row['position'];
			$found++;
		}
		$rows += $found;
	} while ($found === PAGE);
	printf("%d %.3f\n", $rows, microtime(true) - $start);
	exit(0);
}

$places = static fn (int $count): string => implode(', ', array_fill(0, $count, '(?, ?, ?, ?, ?, ?, ?)'));
$insert = static fn (int $count): PDOStatement => $pdo->prepare('INSERT INTO oc_socle_ledger (ledger, position, subject, recorded_at, body, prev_hash, hash) VALUES ' . $places($count));
[$hash, $at, $full, $batch] = [Entry::NO_HASH, 1_700_000_000, $insert(BATCH), []];
$pdo->beginTransaction();
for ($position = 1; $position <= (int)$events; $position++) {
	$subject = md5((string)intdiv($position, 5));
	$at += $position % 3;
	$body = CanonicalJson::encode([
		'action' => $position % 5 === 4 ? 'withdrawn' : 'given', 'method' => 'paper', 'purpose' => 'newsletter', 'channel' => 'email', 'claimed_at' => $at - 86400,
		'notice' => 3, 'from' => 'none', 'evidence' => hash('sha256', $subject), 'valid_until' => $at + 94_608_000, 'recorder' => md5('keeper'),
	]);
	$previous = $hash;
	$hash = Entry::hashOf('consent', $position, $subject, $at, $body, $previous);
	array_push($batch, 'consent', $position, $subject, $at, $body, $previous, $hash);
	if (count($batch) === 7 * BATCH) {
		$full->execute($batch);
		$batch = [];
	}
	if ($position % COMMIT === 0) {
		$pdo->commit();
		$pdo->beginTransaction();
	}
}
if ($batch !== []) {
	$insert(intdiv(count($batch), 7))->execute($batch);
}
$pdo->exec('DELETE FROM oc_socle_ledger_heads');
$pdo->prepare('INSERT INTO oc_socle_ledger_heads (ledger, position, recorded_at, hash) VALUES (?, ?, ?, ?)')->execute(['consent', (int)$events, $at, $hash]);
$pdo->commit();
printf("%d %.3f\n", (int)$events, microtime(true) - $start);
