<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

use OCA\Socle\Decision\DecisionWords;

// decisions.php DSN USER PASSWORD [COUNT]: decisions of 1,000 words each over twelve years, in the circles that are there (one is made
// where there is none); every twentieth has ended, every thirtieth is a private circle's whose summary is owed. "Relevé" is a word of all,
// "Passerelle" of every hundredth, "Lavoir" of every tenth, "Kiosque" of one.

require __DIR__ . '/../../vendor/autoload.php';

const WORDS = 1000;

[, $dsn, $user, $password] = $argv;
$count = (int)($argv[4] ?? '10000');
$pdo = new PDO($dsn, $user, $password, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 60]);
$quote = str_starts_with($dsn, 'mysql') ? '`' : '"';
mt_srand(20_261_129);

/** @param list<array<string, int|string|null>> $rows with the same columns */
function writeRows(PDO $pdo, string $quote, string $table, array $rows): void {
	foreach (array_chunk($rows, 200) as $some) {
		$columns = array_map(static fn (string $column): string => $quote . $column . $quote, array_keys($some[0]));
		$row = '(' . implode(', ', array_fill(0, count($columns), '?')) . ')';
		$values = [];
		foreach ($some as $each) {
			array_push($values, ...array_values($each));
		}
		$pdo->prepare("INSERT INTO oc_$table (" . implode(', ', $columns) . ') VALUES ' . implode(', ', array_fill(0, count($some), $row)))->execute($values);
	}
}

/** @return list<int> read to its end: a query that is open holds what SQLite knew when it began */
function numbers(PDO $pdo, string $sql): array {
	$found = $pdo->query($sql);
	return array_map(static fn (mixed $value): int => is_numeric($value) ? (int)$value : 0, $found === false ? [] : array_values($found->fetchAll(PDO::FETCH_COLUMN)));
}


// As in real texts, few words come again and again, and most of them seldom.
$syllables = ['ma', 'ri', 'to', 'lu', 'ne', 'pa', 'vou', 'cha', 'fre', 'gou', 'bla', 'sti', 'ron', 'cer', 'mel', 'dro', 'qui', 'zo', 'han', 'jeu'];
$vocabulary = [];
for ($number = 0; $number < 12_000; $number++) {
	$vocabulary[] = $syllables[$number % 20] . $syllables[intdiv($number, 20) % 20] . $syllables[intdiv($number, 400) % 20] . ($number % 3 === 0 ? 's' : '');
}
$text = static function () use ($vocabulary): string {
	$words = [];
	for ($word = 0; $word < WORDS; $word++) {
		$words[] = $vocabulary[(int)(12_000 * (mt_rand() / mt_getrandmax()) ** 7) % 12_000];
	}
	return implode(' ', $words);
};

$circles = numbers($pdo, 'SELECT id FROM oc_socle_circles ORDER BY id');
if ($circles === []) {
	writeRows($pdo, $quote, 'socle_circles', [[
		'name' => 'Cercle', 'purpose' => '', 'perimeter' => '', 'parent_id' => null, 'private' => 0, 'color' => '', 'state' => 'active',
		'newcomers_read' => 0, 'newcomers_chat' => 0, 'chat_kind' => '', 'chat_url' => '', 'members' => 0, 'created_at' => time(), 'changed_at' => time(),
	]]);
	$circles = [(int)$pdo->lastInsertId()];
}
$id = numbers($pdo, 'SELECT MAX(id) FROM oc_socle_decisions')[0] ?? 0;

for ($number = 0; $number < $count;) {
	$decisions = $texts = $words = $tags = [];
	for ($batch = 0; $batch < 100 && $number < $count; $batch++, $number++) {
		$id++;
		$circle = $circles[$number % count($circles)];
		$day = date('Y-m-d', (int)(strtotime('2014-12-01') + $number * 12 * 365 * 86_400 / $count));
		$private = $number % 30 === 7;
		$body = 'Relevé. ' . ($number % 100 === 0 ? 'Passerelle. ' : '') . ($number % 10 === 0 ? 'Lavoir. ' : '') . ($number === intdiv($count, 2) ? 'Kiosque. ' : '') . $text();
		$title = ucfirst(substr($body, 300, 60));
		$ended = $number % 20 === 3;
		$decisions[] = [
			'circle_id' => $circle, 'state' => 'adopted', 'private' => $private ? 1 : 0, 'origin' => 'here', 'number' => sprintf('B%d-%s-%05d', $circle, substr($day, 0, 4), $id),
			'former_number' => '', 'year' => (int)substr($day, 0, 4), 'sequence' => $number, 'title' => $title, 'method' => 'consent', 'votes_for' => null, 'votes_against' => null,
			'votes_abstained' => null, 'decided_on' => $day, 'starts_on' => $day, 'ends_on' => '', 'review_on' => '', 'last_day' => $ended ? $day : '9999-12-31',
			'ending' => $ended ? 'superseded' : '', 'next_review_on' => '', 'publication' => $private ? 'due' : '', 'publish_by' => $private ? $day : '', 'published_at' => 0,
			'minutes_id' => null, 'author' => 'bench', 'adopted_by' => 'bench', 'adopted_at' => (int)strtotime($day), 'reminded_at' => 0,
			'reference' => md5("r$id"), 'salt' => hash('sha256', "s$id"), 'content_hash' => hash('sha256', $body), 'ledger_position' => $id, 'version' => 2,
			'created_at' => (int)strtotime($day), 'changed_at' => (int)strtotime($day),
		];
		$texts[] = ['decision_id' => $id, 'text' => $body, 'context' => '', 'summary' => ''];
		foreach (DecisionWords::of("$title\n$body") as $word) {
			$words[] = ['word' => $word, 'audience' => $private ? $circle : 0, 'decision_id' => $id];
		}
		$tags[] = ['decision_id' => $id, 'tag' => 'etiquette ' . $number % 40, 'label' => 'Étiquette ' . $number % 40];
	}
	$pdo->beginTransaction();
	writeRows($pdo, $quote, 'socle_decisions', $decisions);
	writeRows($pdo, $quote, 'socle_decision_texts', $texts);
	writeRows($pdo, $quote, 'socle_decision_words', $words);
	writeRows($pdo, $quote, 'socle_decision_tags', $tags);
	$pdo->commit();
}
