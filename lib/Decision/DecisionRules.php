<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCA\Socle\Settings\Calendar;

/** What a decision may say, and when it is whole. */
final readonly class DecisionRules {
	public const TEXT_LIMIT = 100_000;
	private const TITLE_LIMIT = 250;
	private const NAME_LIMIT = 120;
	private const MOST_PEOPLE = 300;
	private const MOST_TAGS = 20;
	private const TAG_LIMIT = 60;
	private const MOST_LINKS = 50;

	public function __construct(
		private Calendar $calendar,
	) {
	}

	/**
	 * @param array<string, mixed> $given
	 * @return array<string, int|string|null> columns of socle_decisions
	 * @throws Invalid
	 */
	public function columns(array $given): array {
		$columns = [];
		if (isset($given['title']) && is_string($given['title'])) {
			// one line: it heads lists, files and notifications
			$columns['title'] = Text::check('title', (string)preg_replace('/\s+/u', ' ', $given['title']), self::TITLE_LIMIT);
		}
		if (isset($given['method']) && is_string($given['method'])) {
			$columns['method'] = $given['method'] === '' ? '' : (DecisionMethod::tryFrom($given['method']) ?? throw new Invalid('method_unknown', 'method'))->value;
		}
		if (isset($given['votes']) && is_array($given['votes'])) {
			$votes = $given['votes'] === [] ? null : Votes::check($given['votes']);
			$columns = [...$columns, 'votes_for' => $votes?->for, 'votes_against' => $votes?->against, 'votes_abstained' => $votes?->abstained];
		}
		foreach (['decided_on', 'starts_on', 'ends_on', 'review_on'] as $day) {
			if (isset($given[$day]) && is_string($given[$day])) {
				$columns[$day] = $this->calendar->check($day, $given[$day]);
			}
		}
		return $columns;
	}

	/**
	 * @param array<string, mixed> $given
	 * @return array<string, string> columns of socle_decision_texts
	 * @throws Invalid
	 */
	public function texts(array $given): array {
		$texts = [];
		foreach (['text', 'context'] as $field) {
			if (isset($given[$field]) && is_string($given[$field])) {
				$texts[$field] = $this->text($field, $given[$field]);
			}
		}
		return $texts;
	}

	/** @throws Invalid */
	public function text(string $field, string $text): string {
		return Text::check($field, str_replace("\r\n", "\n", $text), self::TEXT_LIMIT);
	}

	/**
	 * @param array<array-key, mixed> $given
	 * @return list<array{user: string, name: string}> each once
	 * @throws Invalid
	 */
	public function people(array $given): array {
		$people = [];
		foreach ($given as $person) {
			$user = is_array($person) && is_string($person['user'] ?? null) ? Text::check('people', $person['user'], 64) : '';
			$name = is_array($person) && is_string($person['name'] ?? null) ? Text::check('people', $person['name'], self::NAME_LIMIT) : '';
			if ($user === '' && $name === '') {
				throw new Invalid('required', 'people');
			}
			$people[$user !== '' ? "user $user" : "name $name"] = ['user' => $user, 'name' => $name];
		}
		return count($people) > self::MOST_PEOPLE ? throw new Invalid('too_many', 'people') : array_values($people);
	}

	/**
	 * @param array<array-key, mixed> $given
	 * @return list<string>
	 * @throws Invalid
	 */
	public function tags(array $given): array {
		$tags = array_map(static fn (mixed $tag): string => is_string($tag) ? Text::check('tags', $tag, self::TAG_LIMIT) : '', array_values($given));
		$tags = array_values(array_unique(array_filter($tags, static fn (string $tag): bool => $tag !== '')));
		return count($tags) > self::MOST_TAGS ? throw new Invalid('too_many', 'tags') : $tags;
	}

	/**
	 * @param array<array-key, mixed> $given
	 * @return array<int, LinkKind> by target
	 * @throws Invalid
	 */
	public function links(array $given): array {
		$links = [];
		foreach ($given as $link) {
			$id = is_array($link) ? $link['id'] ?? null : null;
			$kind = is_array($link) && is_string($link['kind'] ?? null) ? LinkKind::tryFrom($link['kind']) : null;
			if (!is_int($id) || $kind === null) {
				throw new Invalid('link_unknown', 'links');
			}
			$links[$id] = $kind;
		}
		return count($links) > self::MOST_LINKS ? throw new Invalid('too_many', 'links') : $links;
	}

	/**
	 * What others are asked about has a title and a text.
	 *
	 * @throws Invalid
	 */
	public function mustBeWhole(Decision $decision, DecisionTexts $texts): void {
		if ($decision->title === '') {
			throw new Invalid('required', 'title');
		}
		if ($texts->text === '') {
			throw new Invalid('required', 'text');
		}
	}

	/**
	 * @param string $today where the collective is
	 * @throws Invalid
	 */
	public function mustBeAdoptable(Decision $decision, DecisionTexts $texts, string $today, DecisionOrigin $origin): void {
		$this->mustBeWhole($decision, $texts);
		match (true) {
			// how it was decided long ago, and elsewhere, nobody may have written down
			$decision->method === null && $origin === DecisionOrigin::Here => throw new Invalid('required', 'method'),
			$decision->method === DecisionMethod::Vote && $decision->votes === null => throw new Invalid('required', 'votes'),
			$decision->decidedOn > $today => throw new Invalid('day_ahead', 'decided_on'),
			$decision->endsOn !== '' && $decision->endsOn < $decision->startsOn => throw new Invalid('ends_before_start', 'ends_on'),
			$decision->reviewOn !== '' && $decision->reviewOn <= $decision->decidedOn => throw new Invalid('review_before_decision', 'review_on'),
			default => null,
		};
	}

	/** @throws Conflict */
	public function mustBeOpen(Decision $decision): void {
		if (!$decision->state->isOpen()) {
			throw new Conflict($decision->isAdopted() ? 'decision_adopted' : 'decision_withdrawn');
		}
	}
}
