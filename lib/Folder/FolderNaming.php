<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Settings\CommonLanguage;

/** What folders are called, in the collective's language. */
final readonly class FolderNaming {
	/** Bytes: a file system takes 255, and numbers and words come after it. */
	private const LONGEST = 180;

	public function __construct(
		private CommonLanguage $language,
	) {
	}

	public function of(Circle $circle, FolderKind $kind): string {
		$name = trim(mb_strcut($circle->name, 0, self::LONGEST), ' .');
		$l = $this->language->texts();
		// a private circle has only this one: nothing to tell it from
		$named = $kind === FolderKind::Private && !$circle->private ? $l->t('%s (private)', [$name]) : $name;
		return $circle->isDissolved() ? $l->t('%s (archived)', [$named]) : $named;
	}

	/** Where a name was taken, a number came after it. */
	public function fits(string $name, string $wanted): bool {
		return $name === $wanted || preg_match('/^' . preg_quote($wanted, '/') . ' \(\d+\)$/D', $name) === 1;
	}

	/** @return non-empty-list<string> the folders that lie in a new one */
	public function template(): array {
		$l = $this->language->texts();
		return [$l->t('Decision records'), $l->t('Meeting minutes'), $l->t('Documents')];
	}

	/** @return string that of the template in which copies of minutes lie */
	public function records(): string {
		return $this->template()[0];
	}
}
