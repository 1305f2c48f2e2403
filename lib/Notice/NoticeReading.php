<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use OCA\Socle\Problem\NotFound;
use OCA\Socle\ResponseDefinitions;
use OCP\IUserManager;

/**
 * Notices as keepers read them.
 *
 * @psalm-import-type SocleNotice from ResponseDefinitions
 * @psalm-import-type SocleNoticeDraft from ResponseDefinitions
 * @psalm-import-type SocleNoticeList from ResponseDefinitions
 * @psalm-import-type SocleNoticeSummary from ResponseDefinitions
 */
final readonly class NoticeReading {
	public function __construct(
		private NoticeMapper $notices,
		private NoticeRequirements $requirements,
		private NoticeCheck $check,
		private IUserManager $users,
	) {
	}

	/** @return SocleNoticeList */
	public function all(): array {
		$tampered = $this->check->tampered();
		$current = $this->notices->current();
		return [
			'current' => $current === null ? null : $this->notice($current, $tampered),
			'draft' => $this->draft(),
			'published' => array_map(fn (Notice $notice): array => $this->summary($notice, $tampered), $this->notices->published()),
		];
	}

	/**
	 * @return SocleNotice
	 * @throws NotFound
	 */
	public function version(int $version): array {
		$notice = $version < 1 ? null : $this->notices->version($version);
		return $this->notice($notice ?? throw new NotFound(), $this->check->tampered());
	}

	/** @return ?SocleNoticeDraft */
	private function draft(): ?array {
		$draft = $this->notices->version(0);
		return $draft === null ? null : [
			'change' => $draft->change->value,
			'sections' => $draft->sections,
			'hash' => $draft->hash,
			'changed_at' => $draft->changedAt,
			'changed_by_name' => $this->name($draft->changedBy),
			'missing' => $this->requirements->missing($draft),
		];
	}

	/**
	 * @param list<int> $tampered
	 * @return SocleNotice
	 */
	private function notice(Notice $notice, array $tampered): array {
		return [...$this->summary($notice, $tampered), 'sections' => $notice->sections, 'purposes' => $notice->purposes];
	}

	/**
	 * @param list<int> $tampered
	 * @return SocleNoticeSummary
	 */
	private function summary(Notice $notice, array $tampered): array {
		return [
			'version' => $notice->version,
			'change' => $notice->change->value,
			'hash' => $notice->hash,
			'intact' => !in_array($notice->version, $tampered, true),
			'published_at' => $notice->publishedAt,
			'published_by_name' => $this->name($notice->publishedBy),
		];
	}

	private function name(string $user): string {
		return $this->users->getDisplayName($user) ?? $user;
	}
}
