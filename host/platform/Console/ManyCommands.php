<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Console;

use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\ArgvInput;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\StreamableInputInterface;
use Symfony\Component\Console\Output\BufferedOutput;
use Symfony\Component\Console\Output\OutputInterface;
use Throwable;

/**
 * Commands in one process, since a console that starts takes longer than what it does; Nextcloud has none like it.
 * Each line of standard input is a command, as a JSON array of its words; each is answered with a line of JSON,
 * `{"code":0,"said":""}`, and those after one that failed run all the same.
 */
final class ManyCommands extends Command {
	public function __construct() {
		parent::__construct('many');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$stream = $input instanceof StreamableInputInterface ? $input->getStream() : null;
		$lines = is_resource($stream) ? $stream : STDIN;
		while (($line = fgets($lines)) !== false) {
			$words = json_decode($line, true);
			$answer = $this->answer(array_values(array_filter(is_array($words) ? $words : [], is_string(...))));
			$output->writeln(json_encode($answer, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE), OutputInterface::OUTPUT_RAW);
		}
		return self::SUCCESS;
	}

	/**
	 * @param list<string> $words
	 * @return array{code: int, said: string}
	 */
	private function answer(array $words): array {
		$said = new BufferedOutput();
		try {
			$code = $this->getApplication()?->doRun(new ArgvInput(['occ', ...$words]), $said) ?? self::FAILURE;
			return ['code' => $code, 'said' => trim($said->fetch())];
		} catch (Throwable $error) {
			return ['code' => self::FAILURE, 'said' => $error->getMessage()];
		}
	}
}
