<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host;

use OCA\Socle\Host\AppFramework\Dispatcher;
use OCA\Socle\Host\AppFramework\OcsResponse;
use OCA\Socle\Host\AppFramework\Router;
use OCA\Socle\Host\BackgroundJob\JobList;
use OCA\Socle\Host\Dav\Server as DavServer;
use OCA\Socle\Host\Http\Nonce;
use OCA\Socle\Host\Http\Output;
use OCA\Socle\Host\Http\Request;
use OCA\Socle\Host\Session\LogIn;
use OCA\Socle\Host\Session\Session;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\Route;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\OCSController;
use OCP\IUserSession;
use Psr\Log\LoggerInterface;
use Throwable;

/** Answers one request. */
final readonly class FrontController {
	private const SECURITY_HEADERS = [
		'Referrer-Policy' => 'no-referrer',
		'X-Content-Type-Options' => 'nosniff',
		'X-Frame-Options' => 'SAMEORIGIN',
		'X-Permitted-Cross-Domain-Policies' => 'none',
	];

	public function __construct(
		private Kernel $kernel,
		private Request $request,
	) {
	}

	public function answer(): void {
		if (preg_match('/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/', $this->request->getServerHost()) !== 1) {
			http_response_code(Http::STATUS_BAD_REQUEST);
			echo 'This host answers on this machine only.';
			return;
		}
		$container = $this->kernel->container;
		try {
			[$response, $body] = $this->response();
			$container->of(LogIn::class)->sendCookies();
			$container->of(Session::class)->close();
		} catch (Throwable $error) {
			$container->of(LoggerInterface::class)->error($error->getMessage(), ['exception' => $error]);
			[$response, $body] = $this->failure($error);
		}
		if ($response === null) {
			return;
		}
		$headers = self::SECURITY_HEADERS;
		if (getenv('SOCLE_DEBUG') === '1') {
			$headers['X-Socle-Queries'] = (string)$this->kernel->queries();
		}
		(new Output())->send($response, $body, $headers);
	}

	/** @return array{?Response, string} no response when it was sent already */
	private function response(): array {
		$container = $this->kernel->container;
		$script = $this->request->getScriptName();
		if ($script === '/status.php') {
			return $this->rendered(new JSONResponse([
				'installed' => true,
				'maintenance' => false,
				'needsDbUpgrade' => false,
				'version' => '34.0.1.0',
				'versionstring' => '34.0.1',
				'edition' => '',
				'productname' => 'Socle',
				'extendedSupport' => false,
			]));
		}
		$this->kernel->startApp();
		if ($script === '/cron.php') {
			$container->of(JobList::class)->runAll();
			return $this->rendered(new JSONResponse(['status' => 'success']));
		}
		$refused = $container->of(LogIn::class)->resume();
		if ($refused !== null) {
			return $this->notLoggedIn($refused);
		}
		if ($script === '/remote.php') {
			$this->dav();
			return [null, ''];
		}
		$ocs = str_starts_with($script, '/ocs/');
		$path = $this->request->getRawPathInfo();
		$found = $container->of(Router::class)->find(
			$ocs ? Route::TYPE_API : Route::TYPE_FRONTPAGE,
			$this->request->getMethod(),
			rawurldecode($path === '' ? '/' : $path),
		);
		if ($found === 'wrong verb') {
			$empty = new Response(Http::STATUS_METHOD_NOT_ALLOWED);
			return [$ocs ? $empty->addHeader('Content-Type', $this->ocsType()) : $empty, ''];
		}
		if ($found === 'unknown') {
			return $ocs ? $this->rendered($this->ocsError(OCSController::RESPOND_NOT_FOUND, 'Unknown address')) : $this->noPage();
		}
		[$route, $parameters] = $found;
		$this->request->setPathParameters($parameters);
		return $container->of(Dispatcher::class)->dispatch($route);
	}

	/**
	 * @param int $status 401 or 429
	 * @return array{Response, string}
	 */
	private function notLoggedIn(int $status): array {
		if ($status === Http::STATUS_UNAUTHORIZED && str_starts_with($this->request->getScriptName(), '/ocs/')) {
			$response = $this->ocsError(OCSController::RESPOND_UNAUTHORISED, 'Unauthorised');
			return $this->rendered($response->addHeader('WWW-Authenticate', 'Basic realm="Authorisation Required"'));
		}
		return $this->rendered(new JSONResponse(['message' => ''], $status));
	}

	private function dav(): void {
		$user = $this->kernel->container->of(IUserSession::class)->getUser();
		$path = $this->request->getRawPathInfo();
		$safe = in_array($this->request->getMethod(), ['GET', 'HEAD', 'OPTIONS', 'PROPFIND', 'REPORT', 'SEARCH'], true);
		if ($user === null || !str_starts_with($path, '/dav')) {
			header('WWW-Authenticate: Basic realm="Socle", charset="UTF-8"');
			http_response_code($user === null ? Http::STATUS_UNAUTHORIZED : Http::STATUS_NOT_FOUND);
			return;
		}
		$basic = stripos($this->request->getHeader('Authorization'), 'basic ') === 0;
		if (!$this->request->passesStrictCookieCheck() || (!$safe && !$basic && !$this->request->passesCSRFCheck())) {
			http_response_code(Http::STATUS_PRECONDITION_FAILED);
			return;
		}
		$answer = $this->kernel->container->of(DavServer::class)->handle($this->request->forDav(substr($path, 4)), $user);
		$this->kernel->container->of(Session::class)->close();
		http_response_code($answer->status);
		foreach ($answer->headers as $name => $value) {
			header("$name: $value");
		}
		if (is_string($answer->body)) {
			echo $answer->body;
		} else {
			fpassthru($answer->body);
		}
	}

	/** @return array{Response, string} */
	private function noPage(): array {
		$accept = $this->request->getHeader('Accept');
		if (in_array($accept, ['application/json', 'application/xml'], true)) {
			return [new Response(Http::STATUS_NOT_FOUND), ''];
		}
		return $this->page('404', [], Http::STATUS_NOT_FOUND);
	}

	/** @return array{Response, string} */
	private function failure(Throwable $error): array {
		if (str_starts_with($this->request->getScriptName(), '/ocs/')) {
			return $this->rendered($this->ocsError(OCSController::RESPOND_SERVER_ERROR, "Internal Server Error\n"));
		}
		try {
			$message = getenv('SOCLE_DEBUG') === '1' ? $error->getMessage() : '';
			return $this->page('error', ['message' => $message], Http::STATUS_INTERNAL_SERVER_ERROR);
		} catch (Throwable) {
			return [new Response(Http::STATUS_INTERNAL_SERVER_ERROR), 'Internal Server Error'];
		}
	}

	/**
	 * @param array<string, mixed> $parameters
	 * @return array{Response, string}
	 */
	private function page(string $template, array $parameters, int $status): array {
		$page = new TemplateResponse('core', $template, $parameters, TemplateResponse::RENDER_AS_GUEST, $status);
		$page->getContentSecurityPolicy()->useJsNonce($this->kernel->container->of(Nonce::class)->get());
		return $this->rendered($page);
	}

	private function ocsError(int $code, string $message): OcsResponse {
		$version = $this->request->getScriptName() === '/ocs/v1.php' ? 1 : 2;
		return OcsResponse::error($code, $message, $version, $this->ocsFormat());
	}

	private function ocsFormat(): string {
		try {
			return $this->request->getFormat() ?? 'xml';
		} catch (Throwable) {
			return 'xml';
		}
	}

	private function ocsType(): string {
		return ($this->ocsFormat() === 'json' ? 'application/json' : 'application/xml') . '; charset=utf-8';
	}

	/** @return array{Response, string} */
	private function rendered(Response $response): array {
		return [$response, $response->render()];
	}
}
