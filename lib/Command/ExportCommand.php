<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Command;

use OCA\Socle\Export\ContactExport;
use OCA\Socle\Export\ExportFormat;
use OCA\Socle\Register\ContactFilter;
use OCP\IL10N;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\ConsoleOutputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ socle:export` */
final class ExportCommand extends Command {
	public function __construct(
		private readonly ContactExport $export,
		private readonly IL10N $l,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('socle:export')
			->setDescription('Give out everyone in the register of Socle, in a stable order')
			->addOption('format', null, InputOption::VALUE_REQUIRED, 'csv (what socle:import takes) or json', 'csv')
			->addOption('output', null, InputOption::VALUE_REQUIRED, 'File to write to, instead of standard output')
			->setHelp(<<<'TEXT'
				The order is that in which people came in. In CSV, a cell that a spreadsheet would take for a formula has an apostrophe in
				front; socle:import takes it away again. The export is logged.

				Exit codes: 0 done, 1 the file cannot be written, 2 wrong options.
				TEXT);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$format = $input->getOption('format');
		$format = is_string($format) ? ExportFormat::tryFrom($format) : null;
		if ($format === null) {
			return $this->fail($output, self::INVALID, $this->l->t('The format must be csv or json.'));
		}
		$path = $input->getOption('output');
		if (!is_string($path)) {
			foreach ($this->export->pieces(new ContactFilter(), $format) as $piece) {
				$output->write($piece, false, OutputInterface::OUTPUT_RAW);
			}
			return self::SUCCESS;
		}
		$file = @fopen($path, 'wb');
		if ($file === false) {
			return $this->fail($output, self::FAILURE, $this->l->t('The file cannot be written.'));
		}
		foreach ($this->export->pieces(new ContactFilter(), $format) as $piece) {
			if (fwrite($file, $piece) !== strlen($piece)) {
				return $this->fail($output, self::FAILURE, $this->l->t('The file cannot be written.'));
			}
		}
		fclose($file);
		return self::SUCCESS;
	}

	private function fail(OutputInterface $output, int $code, string $message): int {
		$error = $output instanceof ConsoleOutputInterface ? $output->getErrorOutput() : $output;
		$error->writeln($message, OutputInterface::OUTPUT_RAW);
		return $code;
	}
}
