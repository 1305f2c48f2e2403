<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Processing;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Notice\Notices;
use OCA\Socle\Purpose\Purpose;
use OCA\Socle\Purpose\Purposes;
use OCA\Socle\Purpose\PurposeState;
use OCA\Socle\ResponseDefinitions;

/**
 * What people are asked for now, and the notice that tells them.
 *
 * @psalm-import-type SocleProcessingPurpose from ResponseDefinitions
 */
final readonly class Asked {
	public function __construct(
		private Purposes $purposes,
		private Notices $notices,
	) {
	}

	/** @return array{purposes: list<SocleProcessingPurpose>, notice: ?array{version: int, published_at: int}} purposes that are on */
	public function describe(): array {
		$on = array_filter($this->purposes->all(), static fn (Purpose $purpose): bool => $purpose->state === PurposeState::On);
		$notice = $this->notices->current();
		return [
			'purposes' => array_values(array_map($this->purpose(...), $on)),
			'notice' => $notice === null ? null : ['version' => $notice->version, 'published_at' => $notice->publishedAt],
		];
	}

	/** @return SocleProcessingPurpose */
	private function purpose(Purpose $purpose): array {
		return [
			'name' => $purpose->name,
			'labels' => $purpose->labels,
			'texts' => $purpose->texts,
			'channels' => array_map(static fn (ConsentChannel $channel): string => $channel->value, $purpose->channels),
			'member_service' => $purpose->name === Purpose::MEMBER_SERVICE,
		];
	}
}
