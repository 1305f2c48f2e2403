<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Purpose;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Database\Row;
use OCA\Socle\ResponseDefinitions;

/**
 * What a consent is for (GDPR 5.1(b)).
 *
 * @psalm-import-type SoclePurpose from ResponseDefinitions
 */
final readonly class Purpose {
	/** Messages of service to members, on the basis of their membership (GDPR 9.2(d)). */
	public const MEMBER_SERVICE = 'member_service';

	/**
	 * @param string $name what the ledger calls it: never changed, never used again
	 * @param array{fr: string, en: string} $labels
	 * @param array{fr: string, en: string} $texts what people are asked, in a sentence
	 * @param list<ConsentChannel> $channels by which people are asked for it
	 */
	public function __construct(
		public int $id,
		public string $name,
		public array $labels,
		public array $texts,
		public array $channels,
		public PurposeState $state,
		public int $position,
	) {
	}

	public static function of(Row $row): self {
		return new self(
			$row->int('id'),
			$row->text('name'),
			['fr' => $row->text('label_fr'), 'en' => $row->text('label_en')],
			['fr' => $row->text('text_fr'), 'en' => $row->text('text_en')],
			ConsentChannel::list($row->text('channels')),
			PurposeState::from($row->text('state')),
			$row->int('position'),
		);
	}

	public function at(int $position): self {
		return new self($this->id, $this->name, $this->labels, $this->texts, $this->channels, $this->state, $position);
	}

	/** @return array{name: string, labels: array{fr: string, en: string}, texts: array{fr: string, en: string}, channels: list<string>} its words, as a notice keeps them */
	public function wording(): array {
		return [
			'name' => $this->name,
			'labels' => $this->labels,
			'texts' => $this->texts,
			'channels' => array_map(static fn (ConsentChannel $channel): string => $channel->value, $this->channels),
		];
	}

	/** @return SoclePurpose */
	public function describe(): array {
		return ['id' => $this->id, ...$this->wording(), 'state' => $this->state->value, 'position' => $this->position];
	}
}
