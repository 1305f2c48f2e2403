<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Command;

use OCA\Socle\Consent\ConsentRebuild;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ socle:consent:rebuild`. */
final class ConsentRebuildCommand extends Command {
	public function __construct(
		private readonly ConsentRebuild $rebuild,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('socle:consent:rebuild')
			->setDescription('Compute anew, from the ledger, what people have agreed to: the table that is read before anybody is written to');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$output->writeln(sprintf('%d consents computed from the ledger.', $this->rebuild->run()));
		return self::SUCCESS;
	}
}
