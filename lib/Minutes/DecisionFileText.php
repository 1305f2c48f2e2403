<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Minutes;

use OCA\Socle\Circle\CircleRights;
use OCA\Socle\Decision\DecisionRecord;
use OCA\Socle\Decision\RecordedDecisions;
use OCA\Socle\Problem\NotFound;

/** What the copy of minutes, or of one decision, says: the same every time, so that one that was interrupted is known again. */
final readonly class DecisionFileText {
	public function __construct(
		private MinutesMapper $minutes,
		private MinutesAgenda $agenda,
		private RecordedDecisions $decisions,
		private MinutesMarkdown $markdown,
		private CircleRights $circles,
	) {
	}

	/** @throws NotFound */
	public function of(DecisionFile $file): DecisionFileContent {
		return $file->minutes !== 0 ? $this->ofMinutes($file) : $this->ofDecision($file);
	}

	/** @throws NotFound */
	public function isPrivate(DecisionFile $file): bool {
		return $file->minutes !== 0 ? $this->find($file)->private : $this->record($file)->decision->private;
	}

	/** @throws NotFound */
	private function ofMinutes(DecisionFile $file): DecisionFileContent {
		$minutes = $this->find($file);
		$items = $this->agenda->items($minutes);
		$records = [];
		foreach ($this->decisions->of(MinutesItem::decisions($items)) as $record) {
			$records[$record->decision->id] = $record;
		}
		// one that was adopted by itself while its circle was private stays with it, whatever became of the circle since
		$private = $minutes->private || array_filter($records, static fn (DecisionRecord $record): bool => $record->decision->private) !== [];
		return new DecisionFileContent(
			"$minutes->heldOn $minutes->title",
			$this->markdown->minutes($minutes, $this->circles->find($minutes->circle)->name, $items, $records),
			$private,
		);
	}

	/** @throws NotFound */
	private function ofDecision(DecisionFile $file): DecisionFileContent {
		$record = $this->record($file);
		$decision = $record->decision;
		return new DecisionFileContent(
			"$decision->decidedOn $decision->number $decision->title",
			$this->markdown->decision($record, $this->circles->find($decision->circle)->name),
			$decision->private,
		);
	}

	/** @throws NotFound */
	private function find(DecisionFile $file): Minutes {
		return $this->minutes->find($file->minutes) ?? throw new NotFound();
	}

	/** @throws NotFound */
	private function record(DecisionFile $file): DecisionRecord {
		return $this->decisions->of([$file->decision])[0] ?? throw new NotFound();
	}
}
