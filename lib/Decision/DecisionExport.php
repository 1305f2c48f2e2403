<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Export\CsvLine;
use OCA\Socle\Export\ZipStream;
use OCA\Socle\ResponseDefinitions;

/**
 * The decisions of a filter as a file, given out piece by piece.
 *
 * @psalm-import-type SocleDecisionRecord from ResponseDefinitions
 */
final readonly class DecisionExport {
	/** What taking over reads again, under the same names. */
	private const HEADER = [
		'number', 'former_number', 'circle', 'title', 'decided_on', 'starts_on', 'last_day', 'next_review_on', 'state', 'standing', 'publication',
		'method', 'for', 'against', 'abstained', 'people', 'tags', 'links', 'text', 'context', 'summary',
	];

	public function __construct(
		private DecisionRecords $records,
		private DecisionMarkdown $markdown,
	) {
	}

	/** @return iterable<string> */
	public function pieces(DecisionFilter $filter, DecisionFormat $format): iterable {
		$records = $this->records->each($filter);
		return match ($format) {
			DecisionFormat::Csv => $this->csv($records),
			DecisionFormat::Json => $this->json($records),
			DecisionFormat::Zip => $this->archive($records),
		};
	}

	/**
	 * @param iterable<SocleDecisionRecord> $records
	 * @return iterable<string>
	 */
	private function csv(iterable $records): iterable {
		yield CsvLine::of(self::HEADER);
		foreach ($records as $record) {
			yield CsvLine::of([
				$record['number'], $record['former_number'], $record['circle_name'], $record['title'] ?? '',
				$record['decided_on'], $record['starts_on'], $record['last_day'], $record['next_review_on'],
				$record['state'], $record['standing'] ?? '', $record['publication'], $record['method'],
				...array_map(strval(...), array_values($record['votes'] ?? ['for' => '', 'against' => '', 'abstained' => ''])),
				implode('|', $record['people']), implode('|', $record['tags']),
				implode('|', array_map(static fn (array $link): string => "{$link['kind']} {$link['number']}", $record['links'])),
				$record['text'], $record['context'], $record['summary'],
			]);
		}
	}

	/**
	 * @param iterable<SocleDecisionRecord> $records
	 * @return iterable<string>
	 */
	private function json(iterable $records): iterable {
		$before = "[\n";
		foreach ($records as $record) {
			yield $before . json_encode($record, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
			$before = ",\n";
		}
		yield ($before === "[\n" ? '[' : "\n") . "]\n";
	}

	/**
	 * @param iterable<SocleDecisionRecord> $records
	 * @return iterable<string>
	 */
	private function archive(iterable $records): iterable {
		$zip = new ZipStream();
		foreach ($records as $record) {
			yield $zip->file($this->markdown->path($record), $this->markdown->of($record), $record['decided_on']);
		}
		yield $zip->end();
	}
}
