<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use Doctrine\DBAL\Schema\Schema;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Files\Disk;
use OCA\Socle\Host\Files\Drive;
use OCA\Socle\Host\Share\Shares;

/** A data folder and a database that live as long as one test. */
final readonly class FilesWorld {
	public string $folder;
	public Shares $shares;

	public function __construct() {
		$this->folder = sys_get_temp_dir() . '/socle-files-' . bin2hex(random_bytes(6));
		mkdir($this->folder);
		$db = Connection::open(':memory:');
		$schema = new Schema();
		Shares::addTable($schema, Connection::PREFIX);
		array_map($db->dbal->executeStatement(...), $schema->toSql($db->dbal->getDatabasePlatform()));
		$this->shares = new Shares($db);
	}

	public function drive(string $uid, string ...$groups): Drive {
		return new Drive($uid, $this->folder . '/files', $this->shares, array_values($groups));
	}

	public function end(): void {
		Disk::delete($this->folder);
	}
}
