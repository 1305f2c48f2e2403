<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\Text;
use OCP\AppFramework\Utility\ITimeFactory;

/** How an objection ends, and who ends it so. */
final readonly class ObjectionEnding {
	public function __construct(
		private ObjectionMapper $objections,
		private DecisionEditing $editing,
		private DecisionMapper $decisions,
		private ObjectionHands $hands,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @throws Invalid
	 * @throws Conflict
	 */
	public function end(Decision $decision, Objection $now, ObjectionState $next, string $answer, ?string $text, string $takenOnBy): void {
		if ($now->state === $next || !$now->state->isOpen() && $next !== ObjectionState::Open) {
			throw new Conflict('objection_ended');
		}
		$this->hands->mustBeHers($decision, $now, $next);
		$columns = match ($next) {
			ObjectionState::Open => ['closed_at' => 0, 'closed_by' => '', 'taken_on_by' => ''],
			ObjectionState::Answered => ['answer' => $answer],
			ObjectionState::Lifted => $answer === '' ? $this->closed() : ['answer' => $answer, ...$this->closed()],
			ObjectionState::Integrated => ['answer' => $answer, ...$this->integrate($decision, $text), ...$this->closed()],
			ObjectionState::Overruled => ['answer' => $answer, 'taken_on_by' => $this->hands->takesOn($decision, $takenOnBy), ...$this->closed()],
		};
		$this->objections->change($now->id, ['state' => $next->value, ...$columns]);
	}

	/**
	 * @throws Invalid where there is nothing
	 */
	public static function text(string $field, string $text, int $limit): string {
		$text = self::optional($field, $text, $limit);
		return $text === '' ? throw new Invalid('required', $field) : $text;
	}

	/** @throws Invalid */
	public static function optional(string $field, string $text, int $limit): string {
		return Text::check($field, str_replace("\r\n", "\n", $text), $limit);
	}

	/**
	 * @return array{text_before: string, text_after: string}
	 * @throws Invalid
	 * @throws Conflict
	 */
	private function integrate(Decision $decision, ?string $text): array {
		$before = $this->decisions->texts($decision->id)->text;
		if ($text === null || trim($text) === '' || trim($text) === $before) {
			throw new Invalid('integration_unchanged', 'text');
		}
		$this->editing->write($decision, ['text' => $text]);
		return ['text_before' => $before, 'text_after' => $this->decisions->texts($decision->id)->text];
	}

	/** @return array{closed_at: int, closed_by: string} */
	private function closed(): array {
		return ['closed_at' => $this->time->getTime(), 'closed_by' => $this->viewer->id()];
	}
}
