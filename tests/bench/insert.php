<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

// insert.php DSN USER PASSWORD [TABLE]: takes every row of the tables that an import writes, or of one table, out and puts it in again, in statements of 80 rows and
// transactions of 2,000, into the same tables with the same indexes. Prints how many rows, and the seconds that putting
// them in took. It is what writing them could cost at the very least: no reading, no checking, no looking up.

const BATCH = 80;
const COMMIT = 2000;

[, $dsn, $user, $password, $only] = [...$argv, '', '', '', ''];
ini_set('memory_limit', '4G');
$pdo = new PDO($dsn, $user, $password, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_NUM]);
$quote = str_starts_with($dsn, 'mysql') ? '`' : '"';
$tables = ['socle_contacts', 'socle_contact_points', 'socle_tags', 'socle_contact_tags', 'socle_contact_months', 'socle_changes', 'socle_imports', 'socle_import_rows', 'socle_tasks'];
$tables = $only === '' ? $tables : [$only];

$copies = [];
foreach ($tables as $table) {
	$found = $pdo->query("SELECT * FROM oc_$table");
	if ($found === false) {
		throw new RuntimeException("no $table");
	}
	$columns = [];
	for ($position = 0; $position < $found->columnCount(); $position++) {
		$meta = $found->getColumnMeta($position);
		$columns[] = $quote . (is_array($meta) ? $meta['name'] : '') . $quote;
	}
	/** @var list<list<int|string|null>> $content */
	$content = $found->fetchAll();
	$copies[$table] = [$columns, $content];
	$pdo->exec("DELETE FROM oc_$table");
}

$rows = 0;
$start = microtime(true);
foreach ($copies as $table => [$columns, $content]) {
	$names = implode(', ', $columns);
	$places = '(' . implode(', ', array_fill(0, count($columns), '?')) . ')';
	$insert = static fn (int $count): PDOStatement => $pdo->prepare("INSERT INTO oc_$table ($names) VALUES " . implode(', ', array_fill(0, $count, $places)));
	$full = null;
	foreach (array_chunk($content, COMMIT) as $part) {
		$pdo->beginTransaction();
		foreach (array_chunk($part, BATCH) as $batch) {
			$statement = count($batch) === BATCH ? $full ??= $insert(BATCH) : $insert(count($batch));
			$statement->execute(array_merge(...$batch));
			$rows += count($batch);
		}
		$pdo->commit();
	}
}
printf("%d %.3f\n", $rows, microtime(true) - $start);
