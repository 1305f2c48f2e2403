<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Page;

use OCA\Socle\Host\Place;

/** What the page being made is to load, in the order in which it was asked for. */
final class Assets {
	/** @var array<string, true> */
	public array $scripts = [];

	/** @var array<string, true> */
	public array $styles = [];

	/** @var array<string, string> the initial state, JSON */
	public array $states = [];

	/** @var array<string, true> */
	public array $translated = [];

	public function __construct(
		private readonly Place $place,
	) {
	}

	public function addScript(string $app, string $file): void {
		$end = is_file($this->place->ofApp($app) . "/js/$file.mjs") ? 'mjs' : 'js';
		$this->addTranslations($app);
		$this->scripts[$this->address($app, "js/$file.$end")] = true;
	}

	/** @param string $file of the host's own build */
	public function addModule(string $app, string $file): void {
		$this->scripts[$this->address($app, $file)] = true;
	}

	public function addStyle(string $app, string $file): void {
		$this->styles[$this->address($app, "css/$file.css")] = true;
	}

	public function addTranslations(string $app): void {
		$this->translated[$app] = true;
	}

	public function provide(string $app, string $key, mixed $data): void {
		// base64 is read with atob(), which knows no UTF-8: hence ASCII
		$this->states["initial-state-$app-$key"] = base64_encode(json_encode($data, JSON_THROW_ON_ERROR));
	}

	/** @return string with a mark that changes with the file, so that it can be cached for good */
	public function address(string $app, string $file): string {
		$path = $this->place->ofApp($app) . '/' . $file;
		return $this->place->webOfApp($app) . '/' . $file . '?v=' . (is_file($path) ? dechex((int)filemtime($path)) : '0');
	}

	/** @return ?string the catalogue of an app for the browser, where there is one */
	public function catalogue(string $app, string $language): ?string {
		return is_file($this->place->ofApp($app) . "/l10n/$language.js") ? $this->address($app, "l10n/$language.js") : null;
	}
}
