<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use InvalidArgumentException;
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
		$sections = self::decode($row->text('sections'));
		/** @var list<array{name: string, labels: array<string, string>, texts: array<string, string>, channels: list<string>}> $purposes */
		$purposes = self::decode($row->text('purposes'));
		return new self(
			$row->int('version'),
			NoticeChange::tryFrom($row->text('change')) ?? NoticeChange::Material,
			$sections,
			$purposes,
			$row->text('hash'),
			$row->int('changed_at'),
			$row->text('changed_by'),
			$row->int('published_at'),
			$row->text('published_by'),
		);
	}

	/** @return array<array-key, mixed> empty for what is none: whoever broke it in the database is found by its hash */
	private static function decode(string $json): array {
		$value = json_decode($json, true);
		return is_array($value) ? $value : [];
	}

	/** @param array<string, array<string, string>> $sections see NoticeSection::texts() */
	public static function draft(NoticeChange $change, array $sections, int $changedAt, string $changedBy): self {
		return self::sealed(new self(0, $change, $sections, [], '', $changedAt, $changedBy, 0, ''));
	}

	/**
	 * What a draft becomes.
	 *
	 * @param list<array{name: string, labels: array<string, string>, texts: array<string, string>, channels: list<string>}> $purposes as they are worded now
	 */
	public function published(int $version, NoticeChange $change, array $purposes, int $at, string $by): self {
		return self::sealed(new self($version, $change, $this->sections, $purposes, '', $this->changedAt, $this->changedBy, $at, $by));
	}

	private static function sealed(self $notice): self {
		return new self(
			$notice->version, $notice->change, $notice->sections, $notice->purposes, $notice->computedHash(),
			$notice->changedAt, $notice->changedBy, $notice->publishedAt, $notice->publishedBy,
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

	/** Whether it is what it was when its hash was made. */
	public function isIntact(): bool {
		try {
			return hash_equals($this->hash, $this->computedHash());
		} catch (InvalidArgumentException) {
			return false;
		}
	}
}
