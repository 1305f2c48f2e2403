<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\L10N;

use OCA\Socle\Host\Place;
use OCP\IConfig;
use OCP\IL10N;
use OCP\IRequest;
use OCP\IUser;
use OCP\IUserSession;
use OCP\L10N\IFactory;

final class Factory implements IFactory {
	private const LANGUAGES = ['en', 'fr'];

	/** @var array<string, IL10N> */
	private array $made = [];

	public function __construct(
		private readonly Place $place,
		private readonly IConfig $config,
		private readonly IUserSession $session,
		private readonly IRequest $request,
	) {
	}

	public function get($app, $lang = null, $locale = null) {
		$lang ??= $this->findLanguage($app);
		return $this->made["$app $lang"] ??= new L10N($lang, "{$this->place->ofApp($app)}/l10n/$lang.json");
	}

	/** What the user chose, else what her browser asks for. */
	public function findLanguage(?string $appId = null): string {
		$user = $this->session->getUser();
		$chosen = $this->config->getUserValue($user?->getUID(), 'core', 'lang');
		if (in_array($chosen, self::LANGUAGES, true)) {
			return $chosen;
		}
		return $this->fromBrowser() ?? $this->config->getSystemValueString('default_language', 'en');
	}

	public function getUserLanguage(?IUser $user = null): string {
		$chosen = $this->config->getUserValue($user?->getUID(), 'core', 'lang');
		return is_string($chosen) && $chosen !== '' ? $chosen : $this->config->getSystemValueString('default_language', 'en');
	}

	private function fromBrowser(): ?string {
		$best = null;
		$most = 0.0;
		foreach (explode(',', strtolower($this->request->getHeader('Accept-Language'))) as $wish) {
			$parts = explode(';q=', trim($wish));
			$language = substr($parts[0], 0, 2);
			$weight = (float)($parts[1] ?? 1);
			if ($weight > $most && in_array($language, self::LANGUAGES, true)) {
				[$best, $most] = [$language, $weight];
			}
		}
		return $best;
	}
}
