<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Evidence\Evidences;
use OCA\Socle\Notice\Notice;
use OCA\Socle\Notice\Notices;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Purpose\Purposes;
use OCA\Socle\Purpose\PurposeState;
use OCA\Socle\Retention\Period;
use OCA\Socle\Retention\Periods;
use OCP\AppFramework\Utility\ITimeFactory;

/** What someone wants to record, made into what can be recorded. */
final readonly class ConsentInput {
	/** Seconds by which a person's clock may be ahead of the server's; a date without time is the day's noon. */
	private const AHEAD = 86400;
	private const EARLIEST = 946684800;
	private const BY_HAND = [ConsentMethod::Paper, ConsentMethod::Oral, ConsentMethod::Email];
	private const RECORDABLE = [
		ConsentAction::Asked, ConsentAction::Given, ConsentAction::Confirmed, ConsentAction::Renewed,
		ConsentAction::Refused, ConsentAction::Withdrawn, ConsentAction::Invalidated,
	];
	/** A yes: needs a notice that she was shown, and what shows that she said it. */
	private const YES = [ConsentAction::Given, ConsentAction::Confirmed, ConsentAction::Renewed];

	public function __construct(
		private Purposes $purposes,
		private Notices $notices,
		private Evidences $evidences,
		private Periods $periods,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param array<array-key, mixed> $choices lists of purpose and channel
	 * @param ?int $evidence of this contact
	 * @param ?int $notice version that she was shown, null: the current one
	 * @throws Invalid
	 * @throws NotFound the evidence is another person's
	 */
	public function byKeeper(int $contactId, string $action, string $method, array $choices, int $claimedAt, ?int $evidence, ?int $notice): Recording {
		$action = ConsentAction::tryFrom($action);
		$method = ConsentMethod::tryFrom($method);
		if ($action === null || !in_array($action, self::RECORDABLE, true)) {
			throw new Invalid('action_unknown', 'action');
		}
		if ($method === null || !in_array($method, self::BY_HAND, true)) {
			throw new Invalid('method_unknown', 'method');
		}
		$shown = $evidence === null ? null : $this->evidences->find($contactId, $evidence);
		if ($shown === null && $method !== ConsentMethod::Oral && in_array($action, self::YES, true)) {
			throw new Invalid('evidence_required', 'evidence');
		}
		$choices = $this->choices($choices);
		$version = $this->version($action, $choices, $notice);
		return new Recording($action, $method, $choices, $this->claimed($claimedAt), $shown, $version, $this->validUntil($action, $claimedAt));
	}

	/**
	 * @param array<array-key, mixed> $choices lists of purpose and channel
	 * @throws Invalid
	 */
	public function byHerself(ConsentAction $action, array $choices): Recording {
		$now = $this->time->getTime();
		$choices = $this->choices($choices);
		return new Recording($action, ConsentMethod::SelfService, $choices, $now, null, $this->version($action, $choices, null), $this->validUntil($action, $now));
	}

	/** @throws Invalid */
	public function claimed(int $at): int {
		if ($at > $this->time->getTime() + self::AHEAD || $at < self::EARLIEST) {
			throw new Invalid('date_impossible', 'claimed_at');
		}
		return min($at, $this->time->getTime());
	}

	/**
	 * @param array<array-key, mixed> $given
	 * @return non-empty-list<Choice> none twice
	 * @throws Invalid
	 */
	private function choices(array $given): array {
		$choices = [];
		foreach ($given as $item) {
			$purpose = is_array($item) && is_string($item['purpose'] ?? null) ? $this->purposes->named($item['purpose']) : null;
			$channel = is_array($item) && is_string($item['channel'] ?? null) ? ConsentChannel::tryFrom($item['channel']) : null;
			if ($purpose === null || $channel === null) {
				throw new Invalid('choice_unknown', 'choices');
			}
			$choice = new Choice($purpose, $channel);
			$choices[$choice->key()] = $choice;
		}
		return $choices === [] ? throw new Invalid('choices_required', 'choices') : array_values($choices);
	}

	/**
	 * @param non-empty-list<Choice> $choices
	 * @return int 0 where no notice matters
	 * @throws Invalid
	 */
	private function version(ConsentAction $action, array $choices, ?int $wanted): int {
		if ($action !== ConsentAction::Asked && !in_array($action, self::YES, true)) {
			return 0;
		}
		$notice = $wanted === null ? $this->notices->current() : $this->notices->version($wanted) ?? throw new Invalid('notice_unknown', 'notice');
		if ($notice === null) {
			throw new Invalid('notice_missing', 'notice');
		}
		foreach ($choices as $choice) {
			$this->mustAsk($notice, $choice);
		}
		return $notice->version;
	}

	/** @throws Invalid */
	private function mustAsk(Notice $notice, Choice $choice): void {
		if ($choice->purpose->state !== PurposeState::On) {
			throw new Invalid('purpose_off', 'choices');
		}
		if (!$notice->asksFor($choice->purpose->name, $choice->channel)) {
			throw new Invalid('purpose_not_in_notice', 'choices');
		}
	}

	private function validUntil(ConsentAction $action, int $from): int {
		return in_array($action, self::YES, true) ? $this->periods->after(Period::Validity, $from) : 0;
	}
}
