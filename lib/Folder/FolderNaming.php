<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\AppInfo\Application;
use OCA\Socle\Circle\Circle;
use OCP\IConfig;
use OCP\IL10N;
use OCP\L10N\IFactory;

/** What folders are called, in the collective's language. */
final readonly class FolderNaming {
	/** Bytes: a file system takes 255, and numbers and words come after it. */
	private const LONGEST = 180;

	public function __construct(
		private IFactory $languages,
		private IConfig $config,
	) {
	}

	public function of(Circle $circle, FolderKind $kind): string {
		$name = trim(mb_strcut($circle->name, 0, self::LONGEST), ' .');
		$l = $this->language();
		// a private circle has only this one: nothing to tell it from
		$named = $kind === FolderKind::Private && !$circle->private ? $l->t('%s (private)', [$name]) : $name;
		return $circle->isDissolved() ? $l->t('%s (archived)', [$named]) : $named;
	}

	/** Where a name was taken, a number came after it. */
	public function fits(string $name, string $wanted): bool {
		return $name === $wanted || preg_match('/^' . preg_quote($wanted, '/') . ' \(\d+\)$/D', $name) === 1;
	}

	/** @return list<string> the folders that lie in a new one */
	public function template(): array {
		$l = $this->language();
		return [$l->t('Decision records'), $l->t('Meeting minutes'), $l->t('Documents')];
	}

	/** That of the instance, else of whoever is at it. */
	private function language(): IL10N {
		$language = $this->config->getSystemValueString('default_language');
		return $this->languages->get(Application::ID, $language === '' ? $this->languages->findLanguage(Application::ID) : $language);
	}
}
