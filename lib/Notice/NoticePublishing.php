<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Notice;

use OCA\Socle\Access\Viewer;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Purpose\Purpose;
use OCP\AppFramework\Utility\ITimeFactory;

/** Makes the draft the notice that holds: with the purposes as they are worded now, and on record in the ledger. */
final readonly class NoticePublishing {
	public function __construct(
		private NoticeMapper $notices,
		private NoticeDrafts $drafts,
		private NoticeRequirements $requirements,
		private NoticeEvents $events,
		private Viewer $viewer,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param string $was hash of the draft that the publisher saw
	 * @return int its version
	 * @throws NoticeIncomplete
	 * @throws Conflict somebody else has written the draft, published it or thrown it away
	 */
	public function publish(string $was): int {
		return $this->events->open(function (Chain $chain) use ($was): int {
			$draft = $this->drafts->seen($was);
			$missing = $this->requirements->missing($draft);
			if ($missing !== []) {
				throw new NoticeIncomplete($missing);
			}
			$last = $this->notices->current()->version ?? 0;
			$notice = $draft->published(
				$last + 1,
				// Before the first one nobody had agreed to anything.
				$last === 0 ? NoticeChange::Editorial : $draft->change,
				array_map(static fn (Purpose $purpose): array => $purpose->wording(), $this->requirements->purposes()),
				$this->time->getTime(),
				$this->viewer->id(),
			);
			if (!$this->notices->add($notice)) {
				throw new Conflict('draft_gone');
			}
			$this->drafts->discard($was);
			$this->events->published($chain, $notice);
			return $notice->version;
		});
	}
}
