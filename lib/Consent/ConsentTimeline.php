<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Database\Cursor;
use OCA\Socle\Evidence\Evidence;
use OCA\Socle\Evidence\Evidences;
use OCA\Socle\Ledger\Entry;
use OCA\Socle\Ledger\Ledger;
use OCA\Socle\Ledger\LedgerName;
use OCA\Socle\Ledger\Recorders;
use OCA\Socle\Ledger\Subjects;
use OCA\Socle\Notice\Notices;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;
use OCP\IUserManager;

/**
 * What happened with a person's consents: who recorded what, when, how, with the wording that was shown and what shows it.
 *
 * @psalm-import-type SocleConsentEvent from ResponseDefinitions
 * @psalm-import-type SocleConsentEventPage from ResponseDefinitions
 * @psalm-import-type SocleEvidence from ResponseDefinitions
 */
final readonly class ConsentTimeline {
	private const PAGE = 50;

	public function __construct(
		private Ledger $ledger,
		private Subjects $subjects,
		private Recorders $recorders,
		private Notices $notices,
		private Evidences $evidences,
		private IUserManager $users,
	) {
	}

	/**
	 * Whoever calls it has opened the person before.
	 *
	 * @return SocleConsentEventPage newest first
	 * @throws Invalid
	 */
	public function page(int $contactId, ?string $cursor, int $limit = self::PAGE): array {
		$below = Cursor::id($cursor) ?? PHP_INT_MAX;
		$subject = $this->subjects->find($contactId);
		$entries = $subject === null ? [] : $this->ledger->about(LedgerName::Consent, $subject->reference, $below, $limit + 1);
		$shown = array_slice($entries, 0, $limit);
		$said = array_map(static fn (Entry $entry): Said => new Said($entry), $shown);
		$users = $this->recorders->users(array_map(static fn (Said $event): string => $event->text('recorder'), $said));
		$evidences = [];
		foreach ($this->evidences->of($contactId) as $evidence) {
			$evidences[$evidence->commitment] = $evidence;
		}
		return [
			'events' => array_map(fn (Said $event): array => $this->describe($event, $users, $evidences[$event->text('evidence')] ?? null), $said),
			'next' => count($entries) > $limit ? Cursor::encode([$shown[$limit - 1]->position]) : null,
		];
	}

	/**
	 * @param array<string, string> $users by reference
	 * @return SocleConsentEvent
	 */
	private function describe(Said $event, array $users, ?Evidence $evidence): array {
		$user = $users[$event->text('recorder')] ?? null;
		return [
			'position' => $event->entry->position,
			'recorded_at' => $event->entry->recordedAt,
			'clock_back' => $event->flag('clock_back'),
			'action' => $event->text('action'),
			'method' => $event->text('method'),
			'purpose' => $event->textOrNull('purpose'),
			'channel' => $event->textOrNull('channel'),
			'claimed_at' => $event->number('claimed_at'),
			'by_name' => $user === null ? null : $this->users->getDisplayName($user) ?? $user,
			'notice' => $event->number('notice'),
			'wording' => $this->wording($event),
			'evidence' => $evidence?->describe(),
		];
	}

	/** @return ?array{fr: string, en: string} of the purpose, as it was asked for then */
	private function wording(Said $event): ?array {
		foreach ($this->notices->version($event->number('notice'))->purposes ?? [] as $purpose) {
			if ($purpose['name'] === $event->text('purpose')) {
				return ['fr' => $purpose['texts']['fr'] ?? '', 'en' => $purpose['texts']['en'] ?? ''];
			}
		}
		return null;
	}
}
