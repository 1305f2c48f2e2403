<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Integration\Rights;

use PDO;

// Looks for texts in every column of every table: `php find.php <dsn> <user> <password>`, the texts as a JSON list on
// standard input. Prints, as JSON, the places (text, table.column) in which they were found.

/** @return iterable<array<array-key, mixed>> */
function rows(PDO $pdo, string $sql): iterable {
	$statement = $pdo->query($sql);
	while ($statement !== false && is_array($row = $statement->fetch(PDO::FETCH_ASSOC))) {
		yield $row;
	}
}

function text(mixed $value): string {
	return is_resource($value) ? (string)stream_get_contents($value) : (is_scalar($value) ? (string)$value : '');
}

$given = array_map(text(...), is_array($_SERVER['argv'] ?? null) ? array_values($_SERVER['argv']) : []);
[, $dsn, $user, $password] = $given + ['', '', '', ''];
$pdo = new PDO($dsn, $user, $password, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$tables = match (strstr($dsn, ':', true)) {
	'sqlite' => "SELECT name FROM sqlite_master WHERE type = 'table'",
	'mysql' => 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
	default => "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
};
$texts = json_decode((string)stream_get_contents(STDIN), true);
$found = [];
foreach (iterator_to_array(rows($pdo, $tables), false) as $described) {
	$table = text($described['name'] ?? '');
	foreach (rows($pdo, 'SELECT * FROM ' . (str_starts_with($dsn, 'mysql') ? "`$table`" : "\"$table\"")) as $row) {
		foreach ($row as $column => $value) {
			$value = text($value);
			foreach (is_array($texts) ? $texts : [] as $wanted) {
				if (stripos($value, text($wanted)) !== false) {
					$found[text($wanted) . " $table.$column"] = [text($wanted), "$table.$column"];
				}
			}
		}
	}
}
if (str_starts_with($dsn, 'sqlite')) {
	// So that the file itself, which is searched next, is all that there is.
	iterator_to_array(rows($pdo, 'PRAGMA wal_checkpoint(TRUNCATE)'), false);
}
echo json_encode(array_values($found), JSON_THROW_ON_ERROR);
