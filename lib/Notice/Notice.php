<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Database\Row;
use OCA\Socle\Ledger\CanonicalJson;

/** The exact wording that people are shown (GDPR 13). Once published it never changes. */
final readonly class Notice {
	/**
	 * @param int $version from 1; 0: the draft
	 * @param array<string, array<string, string>> $sections texts by section, by language
	 * @param list<array{name: string, labels: array<string, string>, texts: array<string, string>, channels: list<string>}> $purposes as they were worded when it was published
	 * @param string $hash SHA-256 of the canonical JSON of version, change, sections and purposes
	 * @param int $publishedAt 0: a draft
	 */
	public function __construct(
		public int $version,
		public NoticeChange $change,
		public array $sections,
		public array $purposes,
		public string $hash,
		public int $changedAt,
		public string $changedBy,
		public int $publishedAt,
		public string $publishedBy,
	) {
	}

	public static function of(Row $row): self {
		/** @var array<string, array<string, string>> $sections */
		$sections = json_decode($row->text('sections'), true, flags: JSON_THROW_ON_ERROR);
		/** @var list<array{name: string, labels: array<string, string>, texts: array<string, string>, channels: list<string>}> $purposes */
		$purposes = json_decode($row->text('purposes'), true, flags: JSON_THROW_ON_ERROR);
		return new self(
			$row->int('version'),
			NoticeChange::from($row->text('change')),
			$sections,
			$purposes,
			$row->text('hash'),
			$row->int('changed_at'),
			$row->text('changed_by'),
			$row->int('published_at'),
			$row->text('published_by'),
		);
	}

	/** Whether people who read it were asked for a purpose by a channel. */
	public function asksFor(string $purpose, ConsentChannel $channel): bool {
		foreach ($this->purposes as $asked) {
			if ($asked['name'] === $purpose) {
				return in_array($channel->value, $asked['channels'], true);
			}
		}
		return false;
	}

	/** What the hash must be: anything else shows that it was changed after it was published. */
	public function computedHash(): string {
		return hash('sha256', CanonicalJson::encode([
			'version' => $this->version,
			'change' => $this->change->value,
			'sections' => $this->sections,
			'purposes' => $this->purposes,
		]));
	}
}
