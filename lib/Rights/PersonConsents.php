<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Consent\ConsentSheet;
use OCA\Socle\Consent\ConsentTimeline;
use OCA\Socle\Evidence\Evidence;
use OCA\Socle\Evidence\Evidences;
use OCA\Socle\Notice\Notices;
use OCA\Socle\Purpose\Purposes;
use OCA\Socle\Register\Contact;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Suppression\Suppressions;

/**
 * What a person agreed to, with the words that she was shown, and what shows it.
 *
 * @psalm-import-type SocleConsentChoice from ResponseDefinitions
 * @psalm-import-type SocleConsentEvent from ResponseDefinitions
 * @psalm-import-type SocleCopyNotice from ResponseDefinitions
 * @psalm-import-type SocleCopyPurpose from ResponseDefinitions
 * @psalm-import-type SocleEvidence from ResponseDefinitions
 */
final readonly class PersonConsents {
	private const MANY = 500;

	public function __construct(
		private ConsentSheet $sheet,
		private ConsentTimeline $timeline,
		private Evidences $evidences,
		private Notices $notices,
		private Purposes $purposes,
		private Suppressions $suppressions,
	) {
	}

	/**
	 * Whoever calls it has opened the person before.
	 *
	 * @return array{consents: list<SocleConsentChoice>, events: list<SocleConsentEvent>, evidences: list<SocleEvidence>, notices: list<SocleCopyNotice>, purposes: list<SocleCopyPurpose>, suppressed: list<string>}
	 */
	public function of(Contact $contact): array {
		$events = $this->events($contact);
		return [
			'consents' => $this->sheet->choices($contact),
			'events' => $events,
			'evidences' => array_map(static fn (Evidence $evidence): array => $evidence->describe(), $this->evidences->of($contact->id)),
			'notices' => $this->notices(array_column($events, 'notice')),
			'purposes' => $this->purposes(),
			'suppressed' => $this->suppressed($contact),
		];
	}

	/** @return list<SocleConsentEvent> oldest first, without who recorded them */
	private function events(Contact $contact): array {
		$events = [];
		$cursor = null;
		do {
			$page = $this->timeline->page($contact->id, $cursor, self::MANY);
			foreach ($page['events'] as $event) {
				$events[] = ['by_name' => null] + $event;
			}
			$cursor = $page['next'];
		} while ($cursor !== null);
		return array_reverse($events);
	}

	/**
	 * @param list<int> $versions that she was shown
	 * @return list<SocleCopyNotice> those, and the one that holds now
	 */
	private function notices(array $versions): array {
		$current = $this->notices->current()->version ?? 0;
		$notices = [];
		foreach (array_unique([...$versions, $current]) as $version) {
			$notice = $this->notices->version($version);
			if ($notice !== null) {
				$notices[$version] = [
					'version' => $version,
					'hash' => $notice->hash,
					'published_at' => $notice->publishedAt,
					'current' => $version === $current,
					'sections' => $notice->sections,
					'purposes' => $notice->purposes,
				];
			}
		}
		ksort($notices);
		return array_values($notices);
	}

	/** @return list<SocleCopyPurpose> what their names mean */
	private function purposes(): array {
		$purposes = [];
		foreach ($this->purposes->all() as $purpose) {
			$purposes[] = ['name' => $purpose->name, 'labels' => $purpose->labels, 'texts' => $purpose->texts];
		}
		return $purposes;
	}

	/** @return list<string> channels on which she is on the suppression list, for some purpose */
	private function suppressed(Contact $contact): array {
		$channels = array_filter(
			$this->suppressions->isWorking() ? ConsentChannel::cases() : [],
			fn (ConsentChannel $channel): bool => $this->suppressions->purposes($contact->fields, $channel) !== [],
		);
		return array_values(array_map(static fn (ConsentChannel $channel): string => $channel->value, $channels));
	}
}
