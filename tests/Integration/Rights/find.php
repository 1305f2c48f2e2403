<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

// Looks for texts in every column of every table: `php find.php <dsn> <user> <password>`, the texts as a JSON list on
// standard input. Prints a JSON object: where each text was found.

[, $dsn, $user, $password] = $argv + ['', '', '', ''];
$pdo = new PDO($dsn, $user, $password, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC]);
$kind = strstr($dsn, ':', true);
$tables = $pdo->query(match ($kind) {
	'sqlite' => "SELECT name FROM sqlite_master WHERE type = 'table'",
	'mysql' => 'SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()',
	default => "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
})->fetchAll(PDO::FETCH_COLUMN);
$texts = json_decode((string)stream_get_contents(STDIN), true, flags: JSON_THROW_ON_ERROR);
$found = array_fill_keys($texts, []);
foreach ($tables as $table) {
	$quoted = $kind === 'mysql' ? "`$table`" : "\"$table\"";
	foreach ($pdo->query("SELECT * FROM $quoted") as $row) {
		foreach ($row as $column => $value) {
			$value = is_resource($value) ? (string)stream_get_contents($value) : (string)$value;
			foreach ($texts as $text) {
				if (stripos($value, $text) !== false) {
					$found[$text]["$table.$column"] = "$table.$column";
				}
			}
		}
	}
}
if ($kind === 'sqlite') {
	// So that the file itself, which is searched next, is all that there is.
	$pdo->query('PRAGMA wal_checkpoint(TRUNCATE)')->closeCursor();
}
echo json_encode(array_map(array_values(...), $found), JSON_THROW_ON_ERROR | JSON_FORCE_OBJECT);
