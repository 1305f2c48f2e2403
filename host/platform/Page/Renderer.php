<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Page;

use OCA\Socle\Host\Http\Nonce;
use OCA\Socle\Host\Place;
use OCA\Socle\Host\Search\SearchProviders;
use OCA\Socle\Host\Session\RequestToken;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IConfig;
use OCP\IGroupManager;
use OCP\IL10N;
use OCP\INavigationManager;
use OCP\IRequest;
use OCP\IUserSession;
use OCP\L10N\IFactory;

require_once __DIR__ . '/functions.php';

/** Makes a page of a template: fills it, and puts the header or the guests' card around it. */
final readonly class Renderer {
	public function __construct(
		private Place $place,
		private Assets $assets,
		private Icons $icons,
		private Globals $globals,
		private IFactory $languages,
		private IUserSession $session,
		private IGroupManager $groups,
		private IConfig $config,
		private INavigationManager $navigation,
		private IRequest $request,
		private RequestToken $token,
		private Nonce $nonce,
		private SearchProviders $search,
	) {
	}

	/** @param TemplateResponse<int, array<string, mixed>> $response */
	public function render(TemplateResponse $response): string {
		$app = $response->getApp();
		$l = $this->languages->get($app);
		$file = $this->place->ofApp($app) . '/templates/' . $response->getTemplateName() . '.php';
		$content = $this->fill($file, $response->getParams() + ['requesttoken' => $this->token->get()], $l);
		$as = $response->getRenderAs();
		if ($as === TemplateResponse::RENDER_AS_BLANK) {
			return $content;
		}
		$user = $as === TemplateResponse::RENDER_AS_USER ? 'user' : 'guest';
		$title = $response->getParams()['pageTitle'] ?? null;
		$layout = $this->layout($app, is_string($title) ? $title : '', $content);
		return $this->fill($this->place->ofApp('core') . "/templates/layout.$user.php", ['layout' => $layout], $layout->l);
	}

	private function layout(string $app, string $title, string $content): Layout {
		$user = $this->session->getUser();
		$uid = $user?->getUID();
		$l = $this->languages->get('core');
		$theme = $uid === null ? 'default' : $this->config->getUserValue($uid, 'core', 'theme', 'default');
		$isAdmin = $uid !== null && $this->groups->isAdmin($uid);
		$entries = $this->entries($app, $l);
		$current = array_column(array_filter($entries, static fn (array $entry): bool => $entry['current']), 'name');
		return new Layout(
			app: $app,
			title: $title !== '' ? $title : ($current[0] ?? ''),
			content: $content,
			l: $l,
			icons: $this->icons,
			uid: $uid,
			displayName: $user?->getDisplayName() ?? '',
			isAdmin: $isAdmin,
			theme: is_string($theme) ? $theme : 'default',
			token: $this->token->get(),
			nonce: $this->nonce->get(),
			styles: [
				$this->assets->address('core', 'dist/themes.css'),
				...array_map(fn (string $name): string => $this->assets->address('core', "css/$name.css"), ['base', 'header', 'pages']),
				...array_keys($this->assets->styles),
			],
			scripts: [
				$this->assets->address('core', 'dist/shell.mjs'),
				...array_filter(array_map(
					fn (string $translated): ?string => $this->assets->catalogue($translated, $l->getLanguageCode()),
					array_keys($this->assets->translated),
				), is_string(...)),
				...array_keys($this->assets->scripts),
			],
			globals: $this->globals->of($isAdmin, $l->getLocaleCode()),
			states: $this->assets->states + ['initial-state-core-capabilities' => $this->globals->capabilities()],
			entries: $entries,
			address: $this->request->getRequestUri(),
			searches: $uid !== null && $this->search->any(),
		);
	}

	/** @return list<array{id: string, name: string, href: string, icon: string, current: bool}> */
	private function entries(string $app, IL10N $l): array {
		if (!$this->session->isLoggedIn()) {
			return [];
		}
		$own = [
			['id' => 'files', 'order' => 90, 'name' => $l->t('Files'), 'href' => '/apps/files/', 'icon' => $this->assets->address('core', 'img/files.svg')],
			['id' => 'mailbox', 'order' => 91, 'name' => $l->t('Mail box'), 'href' => '/apps/mailbox/', 'icon' => $this->assets->address('core', 'img/mail.svg')],
		];
		/** @var list<array{id: string, order?: int, name: string, href: string, icon: string, app?: string}> $all */
		$all = [...array_values($this->navigation->getAll()), ...$own];
		usort($all, static fn (array $a, array $b): int => ($a['order'] ?? 0) <=> ($b['order'] ?? 0));
		return array_map(static fn (array $entry): array => [
			'id' => $entry['id'],
			'name' => $entry['name'],
			'href' => $entry['href'],
			'icon' => $entry['icon'],
			'current' => ($entry['app'] ?? $entry['id']) === $app,
		], $all);
	}

	/**
	 * @param array<string, mixed> $_ as every template of Nextcloud gets its values
	 */
	private function fill(string $file, array $_, IL10N $l): string {
		ob_start();
		try {
			(static function (string $file, array $_, IL10N $l): void {
				include $file;
			})($file, $_, $l);
		} finally {
			$html = (string)ob_get_clean();
		}
		return $html;
	}
}
