<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Command;

use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\NotedHead;
use OCA\Socle\Ledger\Verdict;
use OCA\Socle\Ledger\Verification;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\ConsoleOutputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** `occ socle:ledger:verify` */
final class LedgerVerifyCommand extends Command {
	public function __construct(
		private readonly Verification $verification,
		private readonly FurtherChecks $checks,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('socle:ledger:verify')
			->setDescription('Compute the ledgers of Socle anew, and say where the first one is broken')
			->addOption('json', null, InputOption::VALUE_NONE, 'Print JSON')
			->addOption('head', null, InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY, 'A head that was noted, as socle:ledger:head prints it; may be given several times', [])
			->setHelp(<<<'TEXT'
				Every hash is computed anew, from the first entry to the last, and what the entries speak of is compared with them. Only
				heads that were noted elsewhere show that nobody has rewritten a ledger as a whole, or cut off its end.

				Exit codes: 0 everything is as it was written, 1 something is not, 2 wrong options.
				TEXT);
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$noted = [];
		$given = $input->getOption('head');
		foreach (is_array($given) ? $given : [] as $text) {
			$note = is_string($text) ? NotedHead::parse($text) : null;
			if ($note === null) {
				$error = $output instanceof ConsoleOutputInterface ? $output->getErrorOutput() : $output;
				$error->writeln('A head is LEDGER:POSITION:HASH, as socle:ledger:head prints it.', OutputInterface::OUTPUT_RAW);
				return self::INVALID;
			}
			$noted[] = $note;
		}
		$ledgers = [];
		foreach (LedgerName::cases() as $name) {
			$ledgers[] = $this->verification->verify($name, $noted);
		}
		$found = $this->checks->all();
		$valid = array_filter($ledgers, static fn (Verdict $verdict): bool => $verdict->broken !== null) === []
			&& array_filter($found, static fn (array $problems): bool => $problems !== []) === [];
		$output->writeln($input->getOption('json') === true ? $this->json($valid, $ledgers, $found) : $this->text($ledgers, $found), OutputInterface::OUTPUT_RAW);
		return $valid ? self::SUCCESS : self::FAILURE;
	}

	/**
	 * @param list<Verdict> $ledgers
	 * @param array<string, list<array{what: string, reason: string}>> $found by check
	 */
	private function json(bool $valid, array $ledgers, array $found): string {
		return json_encode([
			'valid' => $valid,
			'ledgers' => array_map(static fn (Verdict $verdict): array => [
				'ledger' => $verdict->head->ledger->value,
				'entries' => $verdict->entries,
				'head' => $verdict->head->note(),
				'broken' => $verdict->broken === null ? null : ['position' => $verdict->broken->position, 'reason' => $verdict->broken->reason->value],
			], $ledgers),
			'checks' => array_map(
				static fn (string $check, array $problems): array => ['check' => $check, 'problems' => $problems],
				array_keys($found),
				array_values($found),
			),
		], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
	}

	/**
	 * @param list<Verdict> $ledgers
	 * @param array<string, list<array{what: string, reason: string}>> $found by check
	 * @return list<string>
	 */
	private function text(array $ledgers, array $found): array {
		$lines = [];
		foreach ($ledgers as $verdict) {
			$ledger = $verdict->head->ledger->value;
			$lines[] = $verdict->broken === null
				? "$ledger: $verdict->entries entries, each as it was written. Head: {$verdict->head->note()}"
				: "$ledger: BROKEN at position {$verdict->broken->position}: {$verdict->broken->reason->value} ({$verdict->broken->reason->words()})";
		}
		foreach ($found as $check => $problems) {
			$lines[] = $problems === [] ? "$check: nothing wrong" : "$check: " . count($problems) . ' WRONG';
			foreach ($problems as ['what' => $what, 'reason' => $reason]) {
				$lines[] = "  $what: $reason";
			}
		}
		return $lines;
	}
}
