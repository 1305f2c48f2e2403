<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Consent;

use OCA\Socle\Problem\NotFound;
use OCA\Socle\Purpose\Purposes;
use OCA\Socle\Purpose\PurposeState;
use OCA\Socle\Register\Contact;
use OCA\Socle\Register\ContactService;
use OCA\Socle\ResponseDefinitions;

/**
 * What a person agreed to, as it stands.
 *
 * @psalm-import-type SocleConsentChoice from ResponseDefinitions
 * @psalm-import-type SocleConsentSheet from ResponseDefinitions
 */
final readonly class ConsentSheet {
	private const RECORDABLE = [
		ConsentAction::Given, ConsentAction::Confirmed, ConsentAction::Renewed, ConsentAction::Refused, ConsentAction::Withdrawn,
		ConsentAction::Invalidated, ConsentAction::Asked,
	];

	public function __construct(
		private ContactService $contacts,
		private ConsentMapper $consents,
		private Purposes $purposes,
		private MayWrite $mayWrite,
	) {
	}

	/**
	 * Everything that people are asked for, and what she said yes or no to before that was given up.
	 *
	 * @return SocleConsentSheet
	 * @throws NotFound
	 */
	public function of(int $contactId): array {
		return ['choices' => $this->choices($this->contacts->open($contactId))];
	}

	/**
	 * What stands after something was recorded: that is on record, so looking at it is not once more.
	 *
	 * @return SocleConsentSheet
	 */
	public function after(Contact $contact): array {
		return ['choices' => $this->choices($contact)];
	}

	/**
	 * Whoever calls it has opened the person before.
	 *
	 * @return list<SocleConsentChoice>
	 */
	public function choices(Contact $contact): array {
		$consents = $this->consents->of($contact->id);
		$choices = [];
		foreach ($this->purposes->all() as $purpose) {
			foreach (ConsentChannel::cases() as $channel) {
				$choice = new Choice($purpose, $channel);
				$asked = $purpose->state === PurposeState::On && in_array($channel, $purpose->channels, true);
				if ($asked || isset($consents[$choice->key()])) {
					$choices[] = $this->describe($contact, $choice, $consents);
				}
			}
		}
		return $choices;
	}

	/**
	 * @param array<string, Consent> $consents
	 * @return SocleConsentChoice
	 */
	private function describe(Contact $contact, Choice $choice, array $consents): array {
		$consent = $consents[$choice->key()] ?? Consent::initial($contact->importId !== null);
		$permission = $this->mayWrite->of($contact, $choice, $consents);
		return [
			'purpose' => $choice->purpose->name,
			'channel' => $choice->channel->value,
			'state' => $consent->state->value,
			'since' => $consent->since,
			'claimed_at' => $consent->claimedAt,
			'valid_until' => $consent->validUntil,
			'notice' => $consent->notice,
			'event' => $consent->event,
			'actions' => $this->actions($consent),
			'may_write' => $permission->may,
			'why' => $permission->why,
		];
	}

	/** @return list<string> what can be recorded from here, with proof */
	private function actions(Consent $consent): array {
		$possible = array_filter(
			self::RECORDABLE,
			static fn (ConsentAction $action): bool => ConsentRules::after($consent->state, $consent->lapsesTo, $action, true) !== null,
		);
		return array_values(array_map(static fn (ConsentAction $action): string => $action->value, $possible));
	}
}
