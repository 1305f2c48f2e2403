<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use DateTime;
use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Circle\CircleAudience;
use OCA\Socle\Notification\NotificationChoices;
use OCA\Socle\Notification\NotificationKind;
use OCP\Notification\IManager;
use OCP\Notification\INotification;

/**
 * Tells people what happens to decisions that concern them, as far as they want to be told. A notification itself says nothing
 * but which decision it is about: DecisionNotifier looks anew whenever it is read.
 */
final readonly class DecisionNotices {
	public const DECISION = 'decision';
	public const OBJECTION = 'decision_objection';

	public function __construct(
		private CircleAudience $audience,
		private NotificationChoices $choices,
		private ObjectionMapper $objections,
		private IManager $notifications,
		private Viewer $viewer,
	) {
	}

	public function tell(Decision $decision, DecisionAction $action, int $about): void {
		match ($action) {
			DecisionAction::Proposed => $this->toCircle($decision, NotificationKind::Proposed),
			DecisionAction::HandedOver => $decision->state === DecisionState::Proposed ? $this->toCircle($decision, NotificationKind::Proposed) : null,
			DecisionAction::TakenBack, DecisionAction::Withdrawn => $this->takeBack(self::DECISION, (string)$decision->id),
			DecisionAction::Objected => $this->toAuthor($decision, $about),
			DecisionAction::ObjectionClosed => $this->toObjector($decision, $about),
			DecisionAction::Adopted => $this->toCircle($decision, NotificationKind::Adopted),
			default => null,
		};
	}

	/** Whoever did it knows. What was told of the decision before is over. */
	private function toCircle(Decision $decision, NotificationKind $kind): void {
		$this->takeBack(self::DECISION, (string)$decision->id);
		$this->send($this->audience->of($decision->circle), $kind, self::DECISION, (string)$decision->id, []);
	}

	private function toAuthor(Decision $decision, int $objection): void {
		$this->send([$decision->author], NotificationKind::Objected, self::OBJECTION, (string)$objection, ['decision' => $decision->id]);
	}

	/** What was told of the objection before is over, also for whoever proposed; one that was opened again waits for her as a new one does. */
	private function toObjector(Decision $decision, int $id): void {
		$objection = $this->objections->find($decision->id, $id);
		if ($objection === null) {
			return;
		}
		$this->takeBack(self::OBJECTION, (string)$id);
		if ($objection->state === ObjectionState::Open) {
			$this->toAuthor($decision, $id);
		} else {
			$this->send([$objection->user], NotificationKind::ObjectionClosed, self::OBJECTION, (string)$id, ['decision' => $decision->id]);
		}
	}

	/**
	 * @param list<string> $users
	 * @param array<string, int> $parameters
	 */
	private function send(array $users, NotificationKind $kind, string $type, string $id, array $parameters): void {
		$others = array_filter($users, fn (string $user): bool => $user !== '' && $user !== $this->viewer->id());
		foreach ($this->choices->among(array_values(array_unique($others)), $kind) as $user) {
			$this->notifications->notify($this->about($type, $id)->setUser($user)->setDateTime(new DateTime())->setSubject("decision_$kind->value", $parameters));
		}
	}

	private function takeBack(string $type, string $id): void {
		$this->notifications->markProcessed($this->about($type, $id));
	}

	private function about(string $type, string $id): INotification {
		return $this->notifications->createNotification()->setApp(Application::ID)->setObject($type, $id);
	}
}
