<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

use Psr\Log\AbstractLogger;
use Psr\Log\LogLevel;
use Stringable;
use Throwable;

/** One JSON line for each warning or error in `host.log`. Traces hold no arguments, so no secrets. */
final class Log extends AbstractLogger {
	private const QUIET = [LogLevel::DEBUG, LogLevel::INFO, LogLevel::NOTICE];

	public function __construct(
		private readonly string $file,
		private readonly string $requestId,
	) {
	}

	/** @param array<array-key, mixed> $context */
	public function log($level, string|Stringable $message, array $context = []): void {
		if (in_array($level, self::QUIET, true)) {
			return;
		}
		$line = ['time' => gmdate('c'), 'request' => $this->requestId, 'level' => $level, 'message' => self::fill((string)$message, $context)];
		$error = $context['exception'] ?? null;
		if ($error instanceof Throwable) {
			$line['exception'] = self::describe($error);
		}
		$json = json_encode($line, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
		file_put_contents($this->file, "$json\n", FILE_APPEND | LOCK_EX);
	}

	/** @param array<array-key, mixed> $context */
	private static function fill(string $message, array $context): string {
		foreach ($context as $name => $value) {
			if (is_scalar($value) || $value instanceof Stringable) {
				$message = str_replace('{' . $name . '}', (string)$value, $message);
			}
		}
		return $message;
	}

	/** @return array<string, mixed> */
	private static function describe(Throwable $error): array {
		$trace = [];
		foreach (array_slice($error->getTrace(), 0, 15) as $step) {
			$trace[] = ($step['class'] ?? '') . ($step['type'] ?? '') . $step['function'] . ' ' . basename($step['file'] ?? '') . ':' . ($step['line'] ?? '');
		}
		return [
			'class' => $error::class,
			'message' => $error->getMessage(),
			'at' => $error->getFile() . ':' . $error->getLine(),
			'trace' => $trace,
			'previous' => $error->getPrevious() === null ? null : self::describe($error->getPrevious()),
		];
	}
}
