<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

use RuntimeException;

/**
 * PHP's own web server with several workers, in the process group of `serve`, so that one signal to the group ends
 * all of them: a signal to the server alone would leave its workers on the port.
 */
final class Serve {
	private const PATIENCE = 3.0;
	private const JOBS_EVERY = 60;
	private const INI = [
		'memory_limit=128M',
		'opcache.enable_cli=1',
		'zend.assertions=1',
		'display_errors=0',
		'expose_php=0',
		'zend.exception_ignore_args=1',
		'log_errors=1',
		'upload_max_filesize=32M',
		'post_max_size=32M',
	];

	private bool $stopping = false;

	/** @var ?resource */
	private $running = null;

	public function __construct(
		private readonly Place $place,
		private readonly string $address,
		private readonly int $port,
		private readonly int $workers,
		private readonly bool $jobs,
	) {
	}

	public function run(): int {
		if (posix_getpgrp() !== getmypid()) {
			posix_setpgid(0, 0);
		}
		pcntl_async_signals(true);
		foreach ([SIGINT, SIGTERM, SIGHUP] as $signal) {
			pcntl_signal($signal, function (): void {
				$this->stopping = true;
			});
		}
		$this->endStale();
		if (!$this->portIsFree()) {
			fwrite(STDERR, "Port $this->port is taken.\n");
			return 1;
		}
		Kernel::boot($this->place, new Http\Request([]))->migrate();
		file_put_contents("{$this->place->data}/serve.pid", (string)getmypid());
		$server = $this->start([
			'-S', "$this->address:$this->port",
			'-t', "{$this->place->data}/files",
			"{$this->place->project}/host/bin/index.php",
		]);
		echo "http://$this->address:$this->port\n";
		$nextJobs = time() + self::JOBS_EVERY;
		while (!$this->stopping && proc_get_status($server)['running']) {
			usleep(100_000);
			if ($this->jobs && time() >= $nextJobs) {
				$nextJobs = time() + self::JOBS_EVERY;
				$this->runJobs();
			}
		}
		$this->stop();
		return $this->stopping ? 0 : 1;
	}

	/**
	 * @param list<string> $arguments
	 * @return resource
	 */
	private function start(array $arguments) {
		$command = [PHP_BINARY, '-d', "socle.data={$this->place->data}"];
		foreach ([...self::INI, "error_log={$this->place->data}/host.log"] as $setting) {
			array_push($command, '-d', $setting);
		}
		$environment = ['PHP_CLI_SERVER_WORKERS' => (string)$this->workers, 'SOCLE_DATABASE' => $this->place->database] + getenv();
		$silence = [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']];
		$pipes = [];
		$process = proc_open([...$command, ...$arguments], $silence, $pipes, null, $environment);
		if ($process === false) {
			throw new RuntimeException('PHP does not start');
		}
		return $process;
	}

	/** One run at a time. */
	private function runJobs(): void {
		if ($this->running !== null && proc_get_status($this->running)['running']) {
			return;
		}
		$this->running = $this->start(["{$this->place->project}/host/bin/occ", '--data', $this->place->data, 'background:run']);
	}

	private function stop(): void {
		@unlink("{$this->place->data}/serve.pid");
		posix_kill(-posix_getpgrp(), SIGTERM);
		$end = microtime(true) + self::PATIENCE;
		while (!$this->portIsFree()) {
			if (microtime(true) > $end) {
				posix_kill(-posix_getpgrp(), SIGKILL);
			}
			usleep(20_000);
		}
	}

	/** Those of an earlier start on the same data that was killed. Only processes that carry this data folder's name. */
	private function endStale(): void {
		foreach ($this->stale() as $pid) {
			posix_kill($pid, SIGKILL);
		}
		$end = microtime(true) + self::PATIENCE;
		while ($this->stale() !== [] && microtime(true) < $end) {
			usleep(20_000);
		}
	}

	/** @return list<int> */
	private function stale(): array {
		$found = [];
		foreach (self::processes() as $pid => $command) {
			if (str_contains("$command ", "socle.data={$this->place->data} ") && $pid !== getmypid()) {
				$found[] = $pid;
			}
		}
		return $found;
	}

	/** @return array<int, string> identifier to command */
	private static function processes(): array {
		$files = glob('/proc/[0-9]*/cmdline');
		$processes = [];
		foreach ($files === false ? [] : $files as $file) {
			$processes[(int)basename(dirname($file))] = strtr((string)@file_get_contents($file), "\0", ' ');
		}
		if ($processes === []) {
			exec('ps -A -o pid=,args=', $lines);
			foreach ($lines as $line) {
				$processes[(int)ltrim($line)] = $line;
			}
		}
		return $processes;
	}

	private function portIsFree(): bool {
		$socket = @stream_socket_server("tcp://$this->address:$this->port");
		if ($socket === false) {
			return false;
		}
		fclose($socket);
		return true;
	}
}
