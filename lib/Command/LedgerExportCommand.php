<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Command;

use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ socle:ledger:export` */
final class LedgerExportCommand extends Command {
	public function __construct(
		private readonly Ledger $ledger,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('socle:ledger:export')
			->setDescription('Give out the ledgers of Socle, to be verified by another program')
			->setHelp(<<<'TEXT'
				One line an entry: its hash, a blank, and the bytes that were hashed. There is no personal data in it, and no way to tell
				whom an entry is about without the database. docs/ledger.md says how to verify it, with a program of its own.
				TEXT);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		foreach (LedgerName::cases() as $name) {
			foreach ($this->ledger->each($name) as $entry) {
				$output->writeln("$entry->hash {$entry->text()}", OutputInterface::OUTPUT_RAW);
			}
		}
		return self::SUCCESS;
	}
}
