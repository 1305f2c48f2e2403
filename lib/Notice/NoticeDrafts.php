<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IUserManager;

/** The one draft of the next notice. Whoever writes it names the one that she saw by its hash: '' where there was none. */
final readonly class NoticeDrafts {
	public function __construct(
		private NoticeMapper $notices,
		private Viewer $viewer,
		private ITimeFactory $time,
		private IUserManager $users,
	) {
	}

	/**
	 * @param array<array-key, mixed> $sections texts by section, by language
	 * @param string $was hash of the draft that its editor saw
	 * @throws Invalid
	 * @throws Conflict somebody else has written it, published it or thrown it away
	 */
	public function save(array $sections, string $change, string $was): void {
		$draft = Notice::draft(
			NoticeChange::tryFrom($change) ?? throw new Invalid('change_unknown', 'change'),
			NoticeSection::texts($sections),
			$this->time->getTime(),
			$this->viewer->id(),
		);
		if (!($was === '' ? $this->notices->add($draft) : $this->notices->changeDraft($draft, $was))) {
			throw $this->other();
		}
	}

	/** @throws Conflict somebody else has written it, published it or thrown it away */
	public function discard(string $was): void {
		if (!$this->notices->deleteDraft($was)) {
			throw $this->other();
		}
	}

	/** @throws Conflict it is another one by now, or there is none */
	public function seen(string $was): Notice {
		$draft = $this->notices->version(0);
		return $draft?->hash === $was ? $draft : throw $this->other();
	}

	private function other(): Conflict {
		$draft = $this->notices->version(0);
		return $draft === null
			? new Conflict('draft_gone')
			: new DraftChanged($this->users->getDisplayName($draft->changedBy) ?? $draft->changedBy, $draft->changedAt);
	}
}
