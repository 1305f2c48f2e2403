<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Decision\DecisionMethod;
use OCA\Socle\Decision\DecisionRecord;
use OCA\Socle\Settings\CommonLanguage;
use OCP\IL10N;

/**
 * Minutes and decisions as Markdown, with what programs read of them in front: in the collective's language, and with no word
 * that depends on when it is written.
 */
final readonly class MinutesMarkdown {
	public function __construct(
		private CommonLanguage $language,
	) {
	}

	/**
	 * @param list<MinutesItem> $items
	 * @param array<int, DecisionRecord> $records by decision
	 */
	public function minutes(Minutes $minutes, string $circle, array $items, array $records): string {
		$l = $this->language->texts();
		$names = array_values(array_filter(array_map(static fn (MinutesPerson $person): string => $person->name, $minutes->people), static fn (string $name): bool => $name !== ''));
		$parts = [
			self::front($minutes->title, $circle, $minutes->heldOn, $names, array_values($records)),
			'# ' . self::line($minutes->title),
			self::meeting($l, $circle, $minutes->heldOn, $names),
		];
		foreach ($items as $index => $item) {
			$record = $records[$item->decision ?? 0] ?? null;
			$parts[] = '## ' . ($index + 1) . '. ' . self::line($item->title === '' ? $record->decision->title ?? '' : $item->title);
			$parts[] = self::below($item->notes, 2);
			array_push($parts, ...($record === null ? [] : self::section($l, $record, 3)));
		}
		$parts[] = self::closing($l);
		return self::join($parts);
	}

	public function decision(DecisionRecord $record, string $circle): string {
		$l = $this->language->texts();
		$decision = $record->decision;
		return self::join([
			self::front($decision->title, $circle, $decision->decidedOn, $record->people, [$record]),
			...self::section($l, $record, 1),
			self::meeting($l, $circle, $decision->decidedOn, $record->people),
			self::closing($l),
		]);
	}

	/**
	 * Front matter in YAML, of which JSON is a part.
	 *
	 * @param list<string> $people
	 * @param list<DecisionRecord> $records
	 */
	private static function front(string $title, string $circle, string $day, array $people, array $records): string {
		$lines = [
			'---',
			'title: ' . self::json($title),
			'circle: ' . self::json($circle),
			'date: ' . self::json($day),
			'people: ' . self::json($people),
			$records === [] ? 'decisions: []' : 'decisions:',
		];
		foreach ($records as $record) {
			$lines[] = '  - number: ' . self::json($record->decision->number);
			$lines[] = '    ledger: ' . $record->decision->ledgerPosition;
			$lines[] = '    hash: ' . self::json($record->entry->hash ?? '');
		}
		return implode("\n", [...$lines, '---']);
	}

	/** @param list<string> $people */
	private static function meeting(IL10N $l, string $circle, string $day, array $people): string {
		$lines = [$l->t('Circle: %s', [self::line($circle)]), $l->t('Date: %s', [$day])];
		if ($people !== []) {
			$lines[] = $l->t('Present: %s', [implode(', ', array_map(self::line(...), $people))]);
		}
		return '- ' . implode("\n- ", $lines);
	}

	/** @return list<string> */
	private static function section(IL10N $l, DecisionRecord $record, int $level): array {
		$decision = $record->decision;
		$facts = array_filter([
			self::method($l, $record),
			$decision->startsOn !== $decision->decidedOn ? $l->t('In force from %s', [$decision->startsOn]) : '',
			$decision->endsOn !== '' ? $l->t('In force until %s', [$decision->endsOn]) : '',
			$decision->reviewOn !== '' ? $l->t('To be reviewed on %s', [$decision->reviewOn]) : '',
			$record->tags !== [] ? $l->t('Tags: %s', [implode(', ', array_map(self::line(...), $record->tags))]) : '',
		], static fn (string $fact): bool => $fact !== '');
		return [
			str_repeat('#', $level) . " $decision->number" . ' – ' . self::line($decision->title),
			self::below($record->texts->text, $level),
			$record->texts->context === '' ? '' : str_repeat('#', $level + 1) . ' ' . $l->t('Context'),
			self::below($record->texts->context, $level + 1),
			$facts === [] ? '' : '- ' . implode("\n- ", $facts),
		];
	}

	private static function method(IL10N $l, DecisionRecord $record): string {
		$votes = $record->decision->votes;
		$how = match ($record->decision->method) {
			DecisionMethod::Consent => $l->t('Decided by consent'),
			DecisionMethod::Consensus => $l->t('Decided by consensus'),
			DecisionMethod::Vote => $l->t('Decided by a vote'),
			DecisionMethod::Election => $l->t('Decided by an election without candidates'),
			DecisionMethod::Coordinator => $l->t('Decided by the coordination'),
			null => '',
		};
		return $votes === null ? $how : $l->t('%1$s: %2$s for, %3$s against, %4$s abstained', [$how, $votes->for, $votes->against, $votes->abstained]);
	}

	private static function closing(IL10N $l): string {
		return '---' . "\n\n" . '*' . $l->t('This file is a copy: what the log of decisions says in Socle is what counts. Changing it here changes no decision.') . '*';
	}

	/** Headings in what somebody wrote lie below the one that it stands under. */
	private static function below(string $text, int $level): string {
		return (string)preg_replace_callback('/^(#{1,6})(?=\s)/m', static fn (array $found): string => str_repeat('#', min(6, strlen($found[1]) + $level)), $text);
	}

	/** In the middle of a line of Markdown, and no part of it. */
	private static function line(string $text): string {
		return addcslashes((string)preg_replace('/\s+/u', ' ', $text), '\\`*_[]<>#|');
	}

	private static function json(mixed $value): string {
		return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	}

	/** @param list<string> $parts */
	private static function join(array $parts): string {
		return implode("\n\n", array_filter($parts, static fn (string $part): bool => $part !== '')) . "\n";
	}
}
