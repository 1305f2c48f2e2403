<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCA\Socle\Host\AppFramework\Dispatcher;
use OCA\Socle\Host\AppFramework\Router;
use OCA\Socle\Host\Container;
use OCA\Socle\Host\Http\Request;
use OCA\Socle\Host\Place;
use OCA\Socle\Host\Session\RequestToken;
use OCA\Socle\Host\Session\Session;
use OCP\AppFramework\Http\Attribute\Route;

final class DispatcherTest extends HostTestCase {
	private const API = ['OCS-APIRequest' => 'true', 'Accept' => 'application/json'];

	public function testArgumentsAreCastByType(): void {
		$body = (string)json_encode(['flag' => 'false', 'size' => '1.5', 'text' => 7, 'list' => [1, 2]]);
		$request = self::request('POST', '/ocs/v2.php/apps/probe/echo/12?text=query', [...self::API, 'Content-Type' => 'application/json'], [], [], $body);
		[$status, $data] = $this->dispatch($request, 'member');
		self::assertSame(200, $status);
		self::assertSame(['id' => 12, 'flag' => false, 'size' => 1.5, 'text' => '7', 'list' => [1, 2]], $data);
	}

	public function testTheFirstRouteThatFitsIsTaken(): void {
		self::assertSame('unknown', $this->route('GET', '/apps/probe/echo/x/y'));
		self::assertSame('wrong verb', $this->route('PUT', '/apps/probe/echo/12'));
		self::assertSame('probe.probe.anything', $this->route('GET', '/apps/probe/word'));
		self::assertSame('probe.probe.administration', $this->route('GET', '/apps/probe/administration/only'));
	}

	public function testAnOcsExceptionIsAnEnvelope(): void {
		[$status, $body] = $this->raw(self::request('GET', '/ocs/v2.php/apps/probe/word', self::API), 'member');
		self::assertSame(404, $status);
		self::assertSame('{"ocs":{"meta":{"status":"failure","statuscode":404,"message":"No word here"},"data":[]}}', $body);
	}

	public function testNobodyGetsA401With997(): void {
		[$status, $body] = $this->raw(self::request('GET', '/ocs/v2.php/apps/probe/word', self::API), null);
		self::assertSame(401, $status);
		self::assertStringContainsString('"statuscode":997', $body);
	}

	public function testOnlyAdministratorsWhereNothingElseIsSaid(): void {
		$request = self::request('GET', '/ocs/v2.php/apps/probe/administration/only', self::API);
		self::assertSame(403, $this->raw($request, 'member')[0]);
		self::assertSame(200, $this->raw($request, 'boss', 'admin')[0]);
	}

	public function testWithoutTokenOrHeaderTheRequestIsRefused(): void {
		$request = self::request('POST', '/ocs/v2.php/apps/probe/echo/1', ['Accept' => 'application/json']);
		self::assertSame([412, '{"message":"CSRF check failed"}'], $this->raw($request, 'member'));
	}

	public function testTheTokenOfThePageIsEnough(): void {
		$host = $this->host();
		$host->of(Session::class)->start('known');
		$token = $host->of(RequestToken::class)->get();
		$host->of(Session::class)->close();
		$cookies = [$host->of(Session::class)->name() => 'known', 'nc_sameSiteCookielax' => 'true'];
		$headers = ['Accept' => 'application/json', 'requesttoken' => $token];
		$path = '/ocs/v2.php/apps/probe/echo/1';

		$lacksStrict = self::request('POST', $path, $headers, [], $cookies);
		self::assertSame(303, $this->raw($lacksStrict, 'first')[0]);
		$whole = self::request('POST', $path, $headers, [], [...$cookies, 'nc_sameSiteCookiestrict' => 'true']);
		self::assertSame(200, $this->raw($whole, 'second')[0]);
		$forged = self::request('POST', $path, [...$headers, 'requesttoken' => 'YQ==:YQ=='], [], [...$cookies, 'nc_sameSiteCookiestrict' => 'true']);
		self::assertSame(412, $this->raw($forged, 'third')[0]);
	}

	public function testAPasswordIsAskedAgain(): void {
		$request = self::request('POST', '/ocs/v2.php/apps/probe/confirmed/only', self::API);
		self::assertSame(403, $this->raw($request, 'member')[0]);
	}

	public function testXmlIsTheDefault(): void {
		$host = $this->host($request = self::request('POST', '/ocs/v2.php/apps/probe/confirmed/only', ['OCS-APIRequest' => 'true']));
		$host->of(Session::class)->set('last-password-confirm', time());
		[$status, $body] = $this->answer($host, $request, 'member');
		self::assertSame(200, $status);
		self::assertStringContainsString("<a>\n   <element>b</element>\n   <element>c</element>\n  </a>\n  <none/>\n  <yes>1</yes>", $body);
	}

	public function testWhoAsksTooOftenWaits(): void {
		$request = self::request('GET', '/ocs/v2.php/apps/probe/public/page', self::API);
		$statuses = array_map(fn (): int => $this->raw($request, null)[0], range(1, 3));
		self::assertSame([200, 200, 429], $statuses);
	}

	private function route(string $verb, string $path): string {
		$found = self::router($this->host())->find(Route::TYPE_API, $verb, $path);
		return is_array($found) ? $found[0]->name : $found;
	}

	/** @return array{int, mixed} status and data */
	private function dispatch(Request $request, ?string $uid, string ...$groups): array {
		[$status, $body] = $this->raw($request, $uid, ...$groups);
		/** @var array{ocs: array{data: mixed}} $envelope */
		$envelope = json_decode($body, true);
		return [$status, $envelope['ocs']['data']];
	}

	/** @return array{int, string} */
	private function raw(Request $request, ?string $uid, string ...$groups): array {
		return $this->answer($this->host($request), $request, $uid, ...$groups);
	}

	/** @return array{int, string} */
	private function answer(Container $host, Request $request, ?string $uid, string ...$groups): array {
		$cookie = $request->getCookie($host->of(Session::class)->name());
		if ($cookie !== null) {
			$host->of(Session::class)->open($cookie);
		}
		if ($uid !== null) {
			self::logIn($host, $uid, ...$groups);
		}
		$found = self::router($host)->find(Route::TYPE_API, $request->getMethod(), $request->getRawPathInfo());
		self::assertIsArray($found);
		$request->setPathParameters($found[1]);
		[$response, $body] = $host->of(Dispatcher::class)->dispatch($found[0]);
		return [$response->getStatus(), $body];
	}

	private static function router(Container $host): Router {
		return new Router($host->of(Place::class), ['probe' => [ProbeController::class]]);
	}
}
