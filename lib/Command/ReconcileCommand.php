<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Command;

use OCA\Socle\Reconcile\DifferenceReading;
use OCA\Socle\Reconcile\Reconciliation;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ socle:reconcile` */
final class ReconcileCommand extends Command {
	public function __construct(
		private readonly Reconciliation $reconciliation,
		private readonly DifferenceReading $differences,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('socle:reconcile')
			->setDescription('Compare circles with their groups, mandates and folders, and say what differs from what they intend')
			->addOption('repair', null, InputOption::VALUE_NONE, 'Put right what can be put right; nobody is taken out of a group')
			->addOption('json', null, InputOption::VALUE_NONE, 'Print JSON')
			->setHelp(<<<'TEXT'
				The nightly job does the same without --repair. It also ends what was interrupted between a change of groups and the change
				of rights that follows from it, and counts anew; anything else waits for --repair, or for a button on the circle's page.
				Taking somebody out of a group, or ending a mandate, is asked for one by one, on the circle's page.

				Exit codes: 0 nothing differs, 1 something does, 2 wrong options.
				TEXT);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$this->reconciliation->run($input->getOption('repair') === true);
		$found = $this->differences->all();
		if ($input->getOption('json') === true) {
			$output->writeln(json_encode(['circles' => $found], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), OutputInterface::OUTPUT_RAW);
		} else {
			$output->writeln($this->text($found), OutputInterface::OUTPUT_RAW);
		}
		return $found === [] ? self::SUCCESS : self::FAILURE;
	}

	/**
	 * @param list<array{circle: string, differences: non-empty-list<array{text: string}>}> $found
	 * @return list<string>
	 */
	private function text(array $found): array {
		$lines = $found === [] ? ['Every circle is as it should be.'] : [];
		foreach ($found as ['circle' => $circle, 'differences' => $differences]) {
			$lines[] = "$circle:";
			foreach ($differences as $difference) {
				$lines[] = '  ' . $difference['text'];
			}
		}
		return $lines;
	}
}
