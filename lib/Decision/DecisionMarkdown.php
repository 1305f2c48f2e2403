<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\ResponseDefinitions;

/**
 * A decision as a Markdown file: what can be sorted and searched stands in front (YAML), then its title, its text and why. Taking over
 * reads it again.
 *
 * @psalm-import-type SocleDecisionRecord from ResponseDefinitions
 */
final readonly class DecisionMarkdown {
	/** Between the text and the context: both may have headings of their own. */
	private const CONTEXT = '<!-- context -->';
	private const SUMMARY = '<!-- summary -->';
	private const LONGEST_NAME = 120;

	/** @param SocleDecisionRecord $record */
	public function of(array $record): string {
		$front = [
			'number' => $record['number'],
			'former_number' => $record['former_number'],
			'circle' => $record['circle_name'],
			'title' => $record['title'] ?? '',
			'decided_on' => $record['decided_on'],
			'starts_on' => $record['starts_on'],
			'last_day' => $record['last_day'],
			'next_review_on' => $record['next_review_on'],
			'state' => $record['state'],
			'standing' => $record['standing'] ?? '',
			'publication' => $record['publication'],
			'method' => $record['method'],
			'votes' => $record['votes'] ?? [],
			'people' => $record['people'],
			'tags' => $record['tags'],
			'links' => array_map(static fn (array $link): string => "{$link['kind']} {$link['number']}", $record['links']),
			'hash' => $record['content_hash'],
		];
		$lines = ['---'];
		foreach ($front as $name => $value) {
			if ($value !== '' && $value !== []) {
				// whatever is JSON is YAML
				$lines[] = "$name: " . json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
			}
		}
		$parts = array_filter([
			$record['title'] === null ? '' : "# {$record['title']}",
			$record['text'],
			$record['context'] === '' ? '' : self::CONTEXT . "\n\n" . $record['context'],
			$record['summary'] === '' ? '' : self::SUMMARY . "\n\n" . $record['summary'],
		], static fn (string $part): bool => $part !== '');
		return implode("\n", $lines) . "\n---\n\n" . implode("\n\n", $parts) . "\n";
	}

	/**
	 * @param SocleDecisionRecord $record
	 * @return string in a folder for its circle, such as "Marché/COORD-2026-014 Ouvrir le samedi.md"
	 */
	public function path(array $record): string {
		$number = $record['number'] === '' ? "{$record['state']} {$record['id']}" : $record['number'];
		return self::name($record['circle_name']) . '/' . self::name(trim("$number {$record['title']}")) . '.md';
	}

	/** One that every system takes. */
	private static function name(string $text): string {
		$name = trim((string)preg_replace('#[\x00-\x1f<>:"/\\\\|?*]+#', ' ', $text), ' .');
		return $name === '' ? '-' : trim(mb_substr($name, 0, self::LONGEST_NAME));
	}
}
