<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCA\Socle\Host\Container;
use OCA\Socle\Host\Http\Nonce;
use OCA\Socle\Host\Page\Assets;
use OCA\Socle\Host\Page\PreferencesController;
use OCA\Socle\Host\Page\Renderer;
use OCA\Socle\Host\User\UserManager;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IConfig;
use PHPUnit\Framework\Attributes\DataProvider;

final class PageTest extends HostTestCase {
	public function testAPageGivesTheBrowserWhatTheLibrariesLookFor(): void {
		$host = $this->host(self::request('GET', '/', ['Accept-Language' => 'fr']));
		self::logIn($host, 'zoe');
		$host->of(Assets::class)->provide('socle', 'session', ['name' => 'été </script>']);
		$page = self::page($host);
		self::assertStringContainsString('<html class="ng-csp" lang="fr" data-locale="fr"', $page);
		self::assertMatchesRegularExpression('~<head data-requesttoken="[^"]+:[^"]+" data-webroot=""\s+data-user="zoe"~', $page);
		self::assertSame(1, preg_match('~id="initial-state-socle-session" value="([^"]+)"~', $page, $state));
		self::assertSame('{"name":"\u00e9t\u00e9 <\/script>"}', base64_decode($state[1], true));
		foreach (['id="initial-state-core-capabilities"', 'id="skip-actions"', '<div id="content" class="app-socle">', 'var _oc_webroot = ', 'var firstDay = 1;'] as $part) {
			self::assertStringContainsString($part, $page);
		}
		preg_match_all('~<script nonce="([^"]+)"~', $page, $nonces);
		self::assertSame([$host->of(Nonce::class)->get()], array_values(array_unique($nonces[1])));
		self::assertCount(substr_count($page, '<script'), $nonces[1]);
	}

	public function testWhatAPersonIsCalledIsNeverHtml(): void {
		$host = $this->host();
		$host->of(UserManager::class)->create('eve', 'secret', '"><script>alert(1)</script>');
		$user = $host->of(UserManager::class)->get('eve');
		$host->of(\OCA\Socle\Host\Session\UserSession::class)->setVolatileActiveUser($user);
		self::assertStringNotContainsString('<script>alert', self::page($host));
	}

	/** @return iterable<string, array{string, string}> */
	public static function addresses(): iterable {
		yield 'a page' => ['/apps/files/?dir=%2FCircle', '/apps/files/?dir=%2FCircle'];
		yield 'another server' => ['https://elsewhere.test/', '/'];
		yield 'another server, short' => ['//elsewhere.test/', '/'];
		yield 'another server, slanted' => ['/\\elsewhere.test/', '/'];
	}

	#[DataProvider('addresses')]
	public function testAChoiceIsKeptAndLeadsBackToThePage(string $back, string $to): void {
		$host = $this->host();
		self::logIn($host, 'zoe');
		$controller = $host->of(PreferencesController::class);
		self::assertSame($to, $controller->choose('fr', 'dark', $back)->getHeaders()['Location']);
		$controller->choose('xx', '"onload="', '/');
		$config = $host->of(IConfig::class);
		self::assertSame(['fr', 'dark'], [$config->getUserValue('zoe', 'core', 'lang'), $config->getUserValue('zoe', 'core', 'theme')]);
	}

	private static function page(Container $host): string {
		return $host->of(Renderer::class)->render(new TemplateResponse('socle', 'index'));
	}
}
