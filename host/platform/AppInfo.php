<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

use RuntimeException;
use SimpleXMLElement;

/** What appinfo/info.xml says. */
final readonly class AppInfo {
	private function __construct(
		private SimpleXMLElement $xml,
	) {
	}

	public static function read(string $file): self {
		$xml = is_file($file) ? simplexml_load_string((string)file_get_contents($file)) : false;
		if ($xml === false) {
			throw new RuntimeException("$file is missing, or no XML");
		}
		return new self($xml);
	}

	public function id(): string {
		return (string)$this->xml->id;
	}

	public function version(): string {
		return (string)$this->xml->version;
	}

	/**
	 * @param string $path as `commands/command` or `background-jobs/job`
	 * @return list<string>
	 */
	public function values(string $path): array {
		$nodes = $this->xml->xpath("/info/$path");
		return array_values(array_map(static fn (SimpleXMLElement $node): string => trim((string)$node), is_array($nodes) ? $nodes : []));
	}
}
