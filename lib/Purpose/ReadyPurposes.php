<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Purpose;

use OCA\Socle\Consent\ConsentChannel;
use OCP\Migration\IOutput;
use OCP\Migration\IRepairStep;

/**
 * The purposes that a collective finds ready. A step of installing and of upgrading, not of a migration: of those a fresh
 * install makes the tables only. Those that are there already stay as the keepers have made them.
 */
final class ReadyPurposes implements IRepairStep {
	/** name => [state, channels, French label and text, English label and text] */
	private const READY = [
		'newsletter' => [
			PurposeState::On, 'email,phone',
			'Infolettre', 'Je souhaite recevoir des nouvelles du collectif : ce qui s’y fait, ce qui s’y décide, comment y prendre part.',
			'Newsletter', 'I would like to receive news of the collective: what it does, what it decides, how to take part.',
		],
		'events' => [
			PurposeState::On, 'email,phone',
			'Rendez-vous', 'Je souhaite recevoir les invitations aux réunions, aux fêtes et aux ateliers du collectif.',
			'Events', 'I would like to receive invitations to the meetings, parties and workshops of the collective.',
		],
		Purpose::MEMBER_SERVICE => [
			PurposeState::Off, 'email,phone',
			'Vie de l’adhésion', 'Je souhaite recevoir ce qui concerne mon adhésion : convocations aux assemblées, comptes rendus, cotisation.',
			'Service to members', 'I would like to receive what concerns my membership: notices of assemblies, minutes, subscription.',
		],
		'sharing' => [
			PurposeState::Off, 'email,phone',
			'Transmission à un partenaire', 'J’accepte que le collectif transmette mes coordonnées au partenaire que nomme la mention d’information, et à personne d’autre.',
			'Sharing with a partner', 'I agree that the collective passes my contact details on to the partner that the information notice names, and to nobody else.',
		],
		'targeting' => [
			PurposeState::Off, 'email,phone',
			'Messages choisis pour moi', 'J’accepte que le collectif se serve de ce que je lui ai dit, comme mon quartier ou ce qui m’intéresse, pour choisir les messages qu’il m’envoie.',
			'Messages chosen for me', 'I agree that the collective uses what I have told it, such as my neighbourhood or what interests me, to choose which messages it sends me.',
		],
		'beyond_election' => [
			PurposeState::Off, 'email,phone',
			'Après l’élection', 'J’accepte que le collectif garde mes coordonnées après l’élection, pour continuer à m’écrire.',
			'Beyond the election', 'I agree that the collective keeps my contact details after the election, to go on writing to me.',
		],
		'image' => [
			PurposeState::Off, 'email',
			'Photos et vidéos', 'J’accepte que le collectif publie des photos et des vidéos sur lesquelles on me reconnaît.',
			'Photographs and videos', 'I agree that the collective publishes photographs and videos in which I can be recognised.',
		],
	];

	public function __construct(
		private readonly PurposeMapper $purposes,
	) {
	}

	public function getName() {
		return 'Put in the purposes that a collective finds ready';
	}

	public function run(IOutput $output) {
		$position = count($this->purposes->all());
		foreach (self::READY as $name => [$state, $channels, $labelFr, $textFr, $labelEn, $textEn]) {
			$added = $this->purposes->add(new Purpose(
				0, $name, ['fr' => $labelFr, 'en' => $labelEn], ['fr' => $textFr, 'en' => $textEn],
				ConsentChannel::list($channels), $state, $position,
			));
			$position += $added ? 1 : 0;
		}
	}
}
