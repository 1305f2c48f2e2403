<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Command;

use OCA\Socle\Ledger\Head;
use OCA\Socle\Ledger\Heads;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ socle:ledger:head` */
final class LedgerHeadCommand extends Command {
	public function __construct(
		private readonly Heads $heads,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('socle:ledger:head')
			->setDescription('Say where the ledgers of Socle stand, to be noted elsewhere')
			->addOption('json', null, InputOption::VALUE_NONE, 'Print JSON')
			->setHelp(<<<'TEXT'
				One line a ledger: its name, how many entries it has, and the hash of the last one. Noted where nobody who holds the
				database can change it (on paper, in a mail to many), it shows later whether all that came before is still as it was:

				  occ socle:ledger:verify --head=consent:1234:...
				TEXT);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$lines = $input->getOption('json') === true
			? [json_encode(['heads' => $this->heads->describe()], JSON_THROW_ON_ERROR)]
			: array_map(static fn (Head $head): string => $head->note(), $this->heads->all());
		$output->writeln($lines, OutputInterface::OUTPUT_RAW);
		return self::SUCCESS;
	}
}
