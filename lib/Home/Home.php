<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Home;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\ResponseDefinitions;
use Psr\Container\ContainerInterface;

/**
 * What waits for the person who opens Socle.
 *
 * @psalm-import-type SocleHome from ResponseDefinitions
 */
final readonly class Home {
	/** Who may none of these has nothing to find in the register. */
	private const REGISTER = [Capability::ContactsRead, Capability::ImportsRun, Capability::RightsHandle];

	public function __construct(
		private Viewer $viewer,
		private HomeCircles $circles,
		private ContainerInterface $container,
	) {
	}

	/** @return SocleHome */
	public function describe(): array {
		$register = $this->register()?->describe() ?? ['contacts' => null, 'checklist' => null, 'imports' => [], 'requests' => null];
		return [
			...$register,
			'circles' => $this->viewer->may(Capability::CirclesRead) ? $this->circles->mine() : [],
			'decisions' => $this->viewer->may(Capability::DecisionsRead) ? $this->circles->agenda() : null,
		];
	}

	/** @return ?HomeRegister null for the most of people, for whom all that it needs is not made */
	private function register(): ?HomeRegister {
		$keeps = array_filter(self::REGISTER, $this->viewer->may(...)) !== [];
		$register = $keeps ? $this->container->get(HomeRegister::class) : null;
		return $register instanceof HomeRegister ? $register : null;
	}
}
