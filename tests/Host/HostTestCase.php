<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCA\Socle\Host\Container;
use OCA\Socle\Host\DB\Connection;
use OCA\Socle\Host\Http\Request;
use OCA\Socle\Host\Kernel;
use OCA\Socle\Host\Place;
use OCP\IUser;
use PHPUnit\Framework\TestCase;

/** A host of its own for each test, in a folder that goes when the test ends. */
abstract class HostTestCase extends TestCase {
	protected string $folder = '';

	protected function setUp(): void {
		$this->folder = sys_get_temp_dir() . '/socle-' . bin2hex(random_bytes(6));
	}

	protected function tearDown(): void {
		self::remove($this->folder);
	}

	/** A host as it is when this request arrives. */
	protected function host(?Request $request = null): Container {
		$kernel = Kernel::boot(Place::at($this->folder), $request ?? new Request([]));
		$kernel->migrate();
		return $kernel->container;
	}

	/**
	 * @param array<string, string> $headers
	 * @param array<string, mixed> $form
	 * @param array<string, string> $cookies
	 */
	protected static function request(
		string $method,
		string $path,
		array $headers = [],
		array $form = [],
		array $cookies = [],
		string $body = '',
	): Request {
		$server = ['REQUEST_METHOD' => $method, 'REQUEST_URI' => $path, 'HTTP_HOST' => '127.0.0.1:8080'];
		foreach ($headers as $name => $value) {
			$server['HTTP_' . strtoupper(strtr($name, '-', '_'))] = $value;
		}
		parse_str((string)parse_url("http://host$path", PHP_URL_QUERY), $parsed);
		$query = [];
		foreach ($parsed as $name => $value) {
			$query[(string)$name] = $value;
		}
		return new Request($server, $query, $form, $cookies, [], 'data:,' . rawurlencode($body));
	}

	/** An account in these groups, logged in. */
	protected static function logIn(Container $host, string $uid, string ...$groups): IUser {
		$user = $host->of(\OCA\Socle\Host\User\UserManager::class)->create($uid, 'secret');
		foreach ($groups as $gid) {
			$host->of(\OCP\IGroupManager::class)->createGroup($gid)?->addUser($user);
		}
		$host->of(\OCA\Socle\Host\Session\UserSession::class)->setVolatileActiveUser($user);
		return $user;
	}

	protected static function db(Container $host): Connection {
		return $host->of(Connection::class);
	}

	private static function remove(string $path): void {
		$children = is_dir($path) ? scandir($path) : false;
		foreach (array_diff($children === false ? [] : $children, ['.', '..']) as $child) {
			self::remove("$path/$child");
		}
		if (is_dir($path)) {
			rmdir($path);
		} elseif (is_file($path)) {
			unlink($path);
		}
	}
}
