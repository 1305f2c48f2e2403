<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

// write.php WHERE HOW EVENTS [MARK]: a process that appends to the consent ledger, one transaction an event. WHERE is a host's
// data folder, or the root of a Nextcloud. HOW is `plain`, or `late`: in a transaction that has read before. Prints each
// position once its transaction has ended. With the environment of the instance (SOCLE_DATABASE).

use OCA\Socle\Database\Database;
use OCA\Socle\Host\Http\Request;
use OCA\Socle\Host\Kernel;
use OCA\Socle\Host\Place;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\Subjects;

[, $where, $how, $events, $mark] = [...$argv, '', '', '', ''];

if (is_file("$where/lib/base.php")) {
	chdir($where);
	require "$where/lib/base.php";
	spl_autoload_register(static function (string $class) use ($where): void {
		if (str_starts_with($class, 'OCA\\Socle\\')) {
			require "$where/apps/socle/lib/" . strtr(substr($class, strlen('OCA\\Socle\\')), '\\', '/') . '.php';
		}
	});
	$ledger = OCP\Server::get(Ledger::class);
	$database = OCP\Server::get(Database::class);
	$subjects = OCP\Server::get(Subjects::class);
} else {
	require __DIR__ . '/../../../vendor/autoload.php';
	$host = Kernel::boot(Place::at($where, (string)getenv('SOCLE_DATABASE')), new Request([]))->container;
	$ledger = $host->of(Ledger::class);
	$database = $host->of(Database::class);
	$subjects = $host->of(Subjects::class);
}

$append = static fn (int $event): int => $ledger->append(
	LedgerName::Consent,
	static fn (Chain $chain): int => $chain->append(
		$subjects->of(2_000_000_000 + random_int(0, 20))->reference,
		['action' => 'asked', 'mark' => $mark, 'number' => $event],
	)->position,
);
for ($event = 0; $event < (int)$events; $event++) {
	echo $how === 'plain' ? $append($event) : $database->atomically(static function () use ($database, $append, $event): int {
		$database->row('SELECT COUNT(*) AS entries FROM `*PREFIX*socle_subjects`');
		usleep(random_int(0, 5000));
		return $append($event);
	}), "\n";
}
