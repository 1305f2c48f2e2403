<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

// ledger.php DSN USER PASSWORD fill EVENTS: gives every contact events until the consent ledger has so many, each chained to
// the one before: a yes to the newsletter and to events by mail, then renewed again and again.
// ledger.php DSN USER PASSWORD read: prints the seconds that reading every row of it takes, and nothing more.
// ledger.php DSN USER PASSWORD suppress COUNT: puts so many addresses of nobody on the suppression list.

use OCA\Socle\Ledger\CanonicalJson;
use OCA\Socle\Ledger\Entry;

require __DIR__ . '/../../vendor/autoload.php';

const BATCH = 80;
const CHOICES = [['newsletter', 'email'], ['events', 'email']];

/** @param list<list<int|string>> $rows of fewer than BATCH where they are the last ones */
function insert(PDO $pdo, string $table, array $rows): void {
	foreach (array_chunk($rows, BATCH) as $batch) {
		$places = '(' . implode(', ', array_fill(0, count($batch[0]), '?')) . ')';
		$pdo->prepare("INSERT INTO oc_$table VALUES " . implode(', ', array_fill(0, count($batch), $places)))->execute(array_merge(...$batch));
	}
}

/** @return list<array<int|string, int|string|null>> */
function rows(PDO $pdo, string $sql): array {
	$found = $pdo->query($sql);
	/** @var list<array<int|string, int|string|null>> $rows */
	$rows = $found === false ? [] : $found->fetchAll(PDO::FETCH_NUM);
	return $rows;
}

function fill(PDO $pdo, int $events): void {
	$subjects = [];
	foreach (rows($pdo, 'SELECT contact_id, subject FROM oc_socle_subjects ORDER BY contact_id') as [$contact, $subject]) {
		$subjects[(int)$contact] = (string)$subject;
	}
	$new = [];
	foreach (rows($pdo, 'SELECT id FROM oc_socle_contacts ORDER BY id') as [$id]) {
		if (!isset($subjects[(int)$id])) {
			$subjects[(int)$id] = bin2hex(random_bytes(16));
			$new[] = [(int)$id, $subjects[(int)$id], bin2hex(random_bytes(32))];
		}
	}
	insert($pdo, 'socle_subjects', $new);
	[$position, $previous] = rows($pdo, 'SELECT position, hash FROM oc_socle_ledger ORDER BY position DESC LIMIT 1')[0] ?? [0, Entry::NO_HASH];
	[$position, $previous] = [(int)$position, (string)$previous];
	$at = time();
	$rows = [];
	$subjects = array_values($subjects);
	while ($position < $events) {
		$turn = intdiv($position, count($subjects));
		[$purpose, $channel] = CHOICES[$turn % 2];
		$body = CanonicalJson::encode([
			'action' => $turn < 2 ? 'given' : 'renewed', 'from' => $turn < 2 ? 'none' : 'granted', 'method' => 'paper', 'purpose' => $purpose, 'channel' => $channel,
			'claimed_at' => $at - 86400, 'valid_until' => $at + 86400 * 900, 'notice' => 1, 'evidence' => hash('sha256', (string)$position), 'recorder' => str_repeat('ab', 16),
		]);
		$subject = $subjects[$position % count($subjects)];
		$hash = Entry::hashOf('consent', ++$position, $subject, $at, $body, $previous);
		$rows[] = ['consent', $position, $subject, $at, $body, $previous, $hash];
		$previous = $hash;
		if (count($rows) === 100 * BATCH || $position === $events) {
			insert($pdo, 'socle_ledger', $rows);
			$rows = [];
		}
	}
	$pdo->exec("DELETE FROM oc_socle_ledger_heads WHERE ledger = 'consent'");
	insert($pdo, 'socle_ledger_heads', [['consent', $position, $at, $previous]]);
}

function suppress(PDO $pdo, int $count): void {
	$at = time();
	insert($pdo, 'socle_suppressions', array_map(
		static fn (int $number): array => ['email', hash('sha256', "nobody $number"), 0, 'objection', $number, $at],
		range(1, $count),
	));
}

[, $dsn, $user, $password, $what, $count] = [...$argv, '', '', '', '', ''];
ini_set('memory_limit', '2G');
$unbuffered = str_starts_with($dsn, 'mysql') && $what === 'read' ? [PDO::MYSQL_ATTR_USE_BUFFERED_QUERY => false] : [];
$pdo = new PDO($dsn, $user, $password, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION] + $unbuffered);
if ($what === 'read') {
	$start = microtime(true);
	$found = $pdo->query('SELECT * FROM oc_socle_ledger ORDER BY position');
	while ($found !== false && $found->fetch(PDO::FETCH_ASSOC) !== false) {
		continue;
	}
	printf("%.3f\n", microtime(true) - $start);
} else {
	$pdo->beginTransaction();
	$what === 'fill' ? fill($pdo, (int)$count) : suppress($pdo, (int)$count);
	$pdo->commit();
}
