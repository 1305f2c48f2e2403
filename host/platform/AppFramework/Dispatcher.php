<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\AppFramework;

use ErrorException;
use Exception;
use OCA\Socle\Host\Container;
use OCA\Socle\Host\Http\Nonce;
use OCA\Socle\Host\Http\Request;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCS\OCSException;
use OCP\AppFramework\OCSController;
use ReflectionMethod;
use ReflectionNamedType;
use Throwable;

/** Runs an action: checks, the app's middleware, arguments from the request, and the answer in the right format. */
final class Dispatcher {
	private const CAST = ['int', 'float', 'bool'];

	/** @var list<Middleware> those that were called before the action */
	private array $called = [];

	public function __construct(
		private readonly Container $container,
		private readonly Request $request,
		private readonly Registration $registration,
		private readonly Guard $guard,
		private readonly Nonce $nonce,
	) {
	}

	/**
	 * @return array{Response, string} the answer and its body
	 * @throws Exception that no middleware turned into an answer
	 */
	public function dispatch(Route $route): array {
		$this->container->app = $route->app;
		$controller = $this->container->get($route->controller);
		assert($controller instanceof Controller);
		$version = $this->request->getScriptName() === '/ocs/v1.php' ? 1 : 2;
		if ($controller instanceof OCSController) {
			$controller->setOCSVersion($version);
		}
		$action = new ReflectionMethod($controller, $route->action);
		try {
			$response = $this->run($controller, $action, $route->app);
		} catch (Exception $error) {
			$response = $this->afterException($controller, $action->getName(), $error, $version);
		}
		foreach (array_reverse($this->called) as $middleware) {
			$response = $middleware->afterController($controller, $action->getName(), $response);
		}
		$this->guard->count($action, $response);
		$response = $this->refusalAsOcs($controller, $response, $version);
		$this->allowOwnScripts($response);
		return [$response, $response->render()];
	}

	private function run(Controller $controller, ReflectionMethod $action, string $app): Response {
		$this->guard->check($controller, $action);
		foreach ($app === 'socle' ? $this->registration->middlewares() : [] as $class) {
			$middleware = $this->container->get($class);
			assert($middleware instanceof Middleware);
			$this->called[] = $middleware;
			$middleware->beforeController($controller, $action->getName());
		}
		try {
			$call = [$controller, $action->getName()];
			assert(is_callable($call));
			$result = call_user_func_array($call, $this->arguments($action));
		} catch (Exception $error) {
			throw $error;
		} catch (Throwable $error) {
			throw new ErrorException($error->getMessage(), 0, E_ERROR, $error->getFile(), $error->getLine(), $error);
		}
		if ($result instanceof Response && !$result instanceof DataResponse) {
			return $result;
		}
		$format = $this->request->getFormat();
		return $format === null ? $controller->buildResponse($result) : $controller->buildResponse($result, $format);
	}

	/** @return list<mixed> */
	private function arguments(ReflectionMethod $action): array {
		$arguments = [];
		foreach ($action->getParameters() as $parameter) {
			$default = $parameter->isDefaultValueAvailable() ? $parameter->getDefaultValue() : null;
			$value = $this->request->getParam($parameter->getName(), $default);
			$type = $parameter->getType();
			$type = $type instanceof ReflectionNamedType ? $type->getName() : '';
			if ($value === 'false' && $type === 'bool') {
				$value = false;
			} elseif ($value !== null && in_array($type, self::CAST, true)) {
				settype($value, $type);
			} elseif ($value === null && $type !== '' && $this->container->has($type)) {
				$value = $this->container->get($type);
			}
			$arguments[] = $value;
		}
		return $arguments;
	}

	private function afterException(Controller $controller, string $action, Exception $error, int $version): Response {
		foreach (array_reverse($this->called) as $middleware) {
			try {
				return $middleware->afterException($controller, $action, $error);
			} catch (Exception $next) {
				$error = $next;
			}
		}
		if ($error instanceof Refused) {
			return $this->refusal($error);
		}
		if ($error instanceof OCSException && $controller instanceof OCSController) {
			$code = $error->getCode() === 0 ? OCSController::RESPOND_UNKNOWN_ERROR : $error->getCode();
			return OcsResponse::error($code, $error->getMessage(), $version, $this->request->getFormat() ?? 'xml');
		}
		throw $error;
	}

	private function refusal(Refused $refused): Response {
		$status = $refused->getCode();
		if ($status === Http::STATUS_SEE_OTHER) {
			return new RedirectResponse('/');
		}
		if ($status === Http::STATUS_TOO_MANY_REQUESTS) {
			return $this->request->wantsHtml()
				? new TemplateResponse('core', '403', ['message' => $refused->getMessage()], 'guest', $status)
				: new DataResponse([], $status);
		}
		if (!$this->request->wantsHtml()) {
			return new JSONResponse(['message' => $refused->getMessage()], $status);
		}
		if ($status === Http::STATUS_UNAUTHORIZED) {
			$back = str_replace('%2F', '/', rawurlencode($this->request->getRequestUri()));
			return new RedirectResponse("/index.php/login?redirect_url=$back");
		}
		return new TemplateResponse('core', '403', ['message' => $refused->getMessage()], 'guest', $status);
	}

	private function refusalAsOcs(Controller $controller, Response $response, int $version): Response {
		if (!$controller instanceof OCSController || $response instanceof OcsResponse) {
			return $response;
		}
		$code = match ($response->getStatus()) {
			Http::STATUS_UNAUTHORIZED => OCSController::RESPOND_UNAUTHORISED,
			Http::STATUS_FORBIDDEN => Http::STATUS_FORBIDDEN,
			default => null,
		};
		if ($code === null) {
			return $response;
		}
		$data = $response instanceof JSONResponse ? $response->getData() : null;
		$message = is_array($data) && is_string($data['message'] ?? null) ? $data['message'] : '';
		return OcsResponse::error($code, $message, $version, $this->request->getFormat() ?? 'xml');
	}

	private function allowOwnScripts(Response $response): void {
		$policy = $response->getContentSecurityPolicy();
		if ($policy instanceof ContentSecurityPolicy) {
			$policy->useJsNonce($this->nonce->get());
		}
	}
}
