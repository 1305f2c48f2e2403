<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

// circles.php DSN USER PASSWORD ACCOUNT TITLE: 200 circles nested five deep, 25 people in each one's group, four roles with a mandate
// each; ACCOUNT is in the groups of 50 of them. TITLE: the column that names a group.

const CIRCLES = 200;
const PEOPLE = 25;
const MINE = 50;

[, $dsn, $user, $password, $account, $title] = $argv;
$pdo = new PDO($dsn, $user, $password, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$quote = str_starts_with($dsn, 'mysql') ? '`' : '"';

/** @param array<string, int|string|null> $values by column */
$insert = static function (string $table, array $values) use ($pdo, $quote): void {
	$columns = implode(', ', array_map(static fn (string $column): string => $quote . $column . $quote, array_keys($values)));
	$pdo->prepare("INSERT INTO oc_$table ($columns) VALUES (" . implode(', ', array_fill(0, count($values), '?')) . ')')->execute(array_values($values));
};
$last = static function (string $table) use ($pdo): int {
	$found = $pdo->query("SELECT MAX(id) FROM oc_$table");
	return $found === false ? throw new RuntimeException($table) : (int)$found->fetchColumn();
};

$pdo->beginTransaction();
$circles = [];
for ($number = 0; $number < CIRCLES; $number++) {
	$group = "bench_circle_$number";
	$insert('groups', ['gid' => $group, $title => $group]);
	for ($person = 0; $person < PEOPLE; $person++) {
		$insert('group_user', ['gid' => $group, 'uid' => "bench_$number" . "_$person"]);
	}
	if ($number < MINE) {
		$insert('group_user', ['gid' => $group, 'uid' => $account]);
	}
	$insert('socle_circles', [
		'name' => "Cercle $number", 'purpose' => str_repeat('Faire vivre ce qui nous rassemble. ', 6), 'perimeter' => str_repeat('Ce qui la concerne. ', 8),
		'parent_id' => $number % 5 === 0 ? null : $circles[$number - 1], 'private' => $number % 7 === 0 ? 1 : 0, 'color' => '#30b34c', 'state' => 'active',
		'newcomers_read' => 0, 'newcomers_chat' => 0, 'chat_kind' => '', 'chat_url' => '', 'members' => PEOPLE, 'created_at' => time(), 'changed_at' => time(),
	]);
	$circles[] = $last('socle_circles');
	$insert('socle_circle_groups', ['group_id' => $group, 'circle_id' => $circles[$number], 'access' => 'write']);
	foreach (['coordination', 'secretariat', 'facilitation', 'link'] as $position => $kind) {
		$insert('socle_roles', ['circle_id' => $circles[$number], 'kind' => $kind, 'label' => '', 'duties' => '', 'coordinates' => $position === 0 ? 1 : 0, 'position' => $position, 'retired' => 0]);
		$insert('socle_mandates', [
			'circle_id' => $circles[$number], 'role_id' => $last('socle_roles'), 'user' => "bench_$number" . "_$position", 'user_name' => "Personne $position",
			'starts_on' => '2026-01-01', 'ends_on' => '', 'decision' => '', 'created_at' => time(), 'reminded_at' => 0,
		]);
	}
}
$pdo->commit();
