<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Command;

use OCA\Socle\Import\FileImport;
use OCA\Socle\Import\Import;
use OCA\Socle\Import\ImportDrafts;
use OCA\Socle\Import\ImportList;
use OCA\Socle\Import\RowWording;
use OCA\Socle\Problem\Problem;
use OCA\Socle\Problem\Wording;
use OCA\Socle\Task\Task;
use OCP\IL10N;
use OCP\IUserManager;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Helper\ProgressBar;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\ConsoleOutputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ socle:import FILE` */
final class ImportCommand extends Command {
	/** Refused rows that are shown. */
	private const SHOWN = 20;

	public function __construct(
		private readonly FileImport $files,
		private readonly ImportDrafts $drafts,
		private readonly ImportList $list,
		private readonly IUserManager $users,
		private readonly Wording $wording,
		private readonly RowWording $rowWording,
		private readonly IL10N $l,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('socle:import')
			->setDescription('Bring a list of people into the register of Socle')
			->addArgument('file', InputArgument::REQUIRED, 'Canonical CSV: UTF-8, with a header')
			->addOption('provenance', null, InputOption::VALUE_REQUIRED, 'Where the list comes from: event, door_to_door, sign_up, paper_form, members, referral or earlier_list', '')
			->addOption('provenance-name', null, InputOption::VALUE_REQUIRED, 'Which event, list, ...; needed for an earlier list', '')
			->addOption('basis', null, InputOption::VALUE_REQUIRED, 'to_establish or member_or_regular_contact', 'to_establish')
			->addOption('keep-unreadable', null, InputOption::VALUE_NONE, 'Bring rows in without a mail or telephone that cannot be read, rather than refuse them')
			->addOption('as', null, InputOption::VALUE_REQUIRED, 'Account of the person who brings the list', '')
			->addOption('dry-run', null, InputOption::VALUE_NONE, 'Only tell what would happen')
			->addOption('json', null, InputOption::VALUE_NONE, 'Print the result as JSON')
			->setHelp(<<<'TEXT'
				The header names some of these columns, in any order:
				  given_name, family_name, email, phone, street, postcode, commune, neighbourhood, kind, language, tags, note,
				  provenance, basis, over_15, over_17, row (its number in the person's own file, for what is reported)
				Several mails, telephones or tags stand in one cell with | between them. A provenance of a row (as an export gives it:
				"event", or with its name "earlier_list:List of 2020") wins over --provenance.

				A person who is known (same name, and a mail or telephone in common) is completed: only what is empty, nothing is
				overwritten. Somebody of the same name alone, or with the same mail or telephone under another name, comes in as new
				and is listed on the page of the import.

				If the command is killed, run it again with the same file and the same options: it goes on where it was, nothing comes
				in twice. Once it has told its result, the same command is a new import.

				Of the counts, rows = created + completed + unchanged + refused; the doubtful are among the created,
				the suppressed (on the opposition list: nobody writes to them) among all that were not refused.
				A dry run counts the same and writes nothing; its import is gone when it has told its result.

				Exit codes: 0 done (rows may have been refused), 1 the file cannot be taken and nothing was written, 2 wrong options.
				TEXT);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$text = static fn (mixed $value): string => is_string($value) ? $value : '';
		$path = $text($input->getArgument('file'));
		$as = $text($input->getOption('as'));
		$dryRun = $input->getOption('dry-run') === true;
		$json = $input->getOption('json') === true;
		if (!is_file($path) || !is_readable($path)) {
			return $this->fail($output, $json, self::INVALID, 'file_missing', $this->l->t('The file cannot be read.'));
		}
		if ($as !== '' && !$this->users->userExists($as)) {
			return $this->fail($output, $json, self::INVALID, 'account_unknown', $this->wording->of('account_unknown'));
		}
		try {
			$options = $this->drafts->options(
				basename($path), $text($input->getOption('provenance')), $text($input->getOption('provenance-name')),
				$text($input->getOption('basis')), $input->getOption('keep-unreadable') === true,
			);
		} catch (Problem $problem) {
			return $this->failBecause($output, $json, self::INVALID, $problem);
		}
		$tell = $json ? null : $this->progress($output);
		try {
			$import = $this->files->run($path, $options, $as, $dryRun, $tell);
		} catch (Problem $problem) {
			return $this->failBecause($output, $json, self::FAILURE, $problem);
		}
		$json ? $output->writeln($this->json($import), OutputInterface::OUTPUT_RAW) : $this->say($output, $import, $dryRun);
		$this->files->told($import, $dryRun);
		return self::SUCCESS;
	}

	private function json(Import $import): string {
		return json_encode([
			'import' => $import->getId(),
			'rows' => $import->getRowTotal(),
			'created' => $import->getCreated(),
			'completed' => $import->getCompleted(),
			'unchanged' => $import->getUnchanged(),
			'doubtful' => $import->getDoubtful(),
			'suppressed' => $import->getSuppressed(),
			'refused' => $import->getRefused(),
		], JSON_THROW_ON_ERROR);
	}

	private function say(OutputInterface $output, Import $import, bool $dryRun): void {
		$output->writeln($dryRun ? $this->l->t('Nothing was written. This is what would happen:') : $this->l->t('The list is in.'));
		$lines = [
			$this->l->t('Rows: %s', [(string)$import->getRowTotal()]),
			$this->l->t('New: %s', [(string)$import->getCreated()]),
			$this->l->t('of these, somebody has the same name: %s', [(string)$import->getDoubtful()]),
			$this->l->t('of these, somebody has the same mail or telephone: %s', [(string)$import->getHousehold()]),
			$this->l->t('Completed: %s', [(string)$import->getCompleted()]),
			$this->l->t('Unchanged: %s', [(string)$import->getUnchanged()]),
			$this->l->t('Refused: %s', [(string)$import->getRefused()]),
		];
		foreach ($lines as $line) {
			$output->writeln('  ' . $line, OutputInterface::OUTPUT_RAW);
		}
		foreach ($this->list->refused($import->getId()) as $position => $row) {
			if ($position === self::SHOWN) {
				$output->writeln('  …');
				break;
			}
			foreach ($row['problems'] as $problem) {
				$what = trim($problem['field'] . ' ' . $problem['value']);
				$output->writeln('  ' . $this->l->t('Row %1$s: %2$s', [(string)$row['row'], $this->rowWording->of($problem['reason'])])
					. ($what === '' ? '' : " ($what)"), OutputInterface::OUTPUT_RAW);
			}
		}
	}

	/** @return callable(Task): void */
	private function progress(OutputInterface $output): callable {
		$bar = new ProgressBar($output instanceof ConsoleOutputInterface ? $output->getErrorOutput() : $output, 100);
		return static function (Task $task) use ($bar): void {
			$bar->setProgress(intdiv(100 * $task->getDone(), max(1, $task->getTotal())));
			if (!$task->isOpen()) {
				$bar->finish();
				$bar->clear();
			}
		};
	}

	private function failBecause(OutputInterface $output, bool $json, int $code, Problem $problem): int {
		$message = $this->wording->of($problem->reason);
		return $this->fail($output, $json, $code, $problem->reason, $problem->field === null ? $message : "$problem->field: $message");
	}

	private function fail(OutputInterface $output, bool $json, int $code, string $reason, string $message): int {
		if ($json) {
			$output->writeln(json_encode(['error' => $reason, 'message' => $message], JSON_THROW_ON_ERROR), OutputInterface::OUTPUT_RAW);
		}
		$error = $output instanceof ConsoleOutputInterface ? $output->getErrorOutput() : $output;
		$error->writeln($message, OutputInterface::OUTPUT_RAW);
		return $code;
	}
}
