<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

// Writes docs/permissions.md from the code: `php bin/permissions.php`. A test fails while it is not up to date.

namespace OCA\Socle\Bin;

use FilesystemIterator;
use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Access\Role;
use OCP\AppFramework\Http\Attribute\PasswordConfirmationRequired;
use OCP\AppFramework\Http\Attribute\Route;
use ReflectionAttribute;
use ReflectionClass;

require_once __DIR__ . '/../vendor/autoload.php';

/**
 * Every route: verb and path, the capability that it needs (null: none declared), whether the password is asked again.
 *
 * @return list<array{route: string, capability: ?Capability, password: bool}>
 */
function routes(): array {
	$routes = [];
	foreach (new FilesystemIterator(__DIR__ . '/../lib/Controller', FilesystemIterator::KEY_AS_FILENAME) as $file => $_) {
		$class = 'OCA\\Socle\\Controller\\' . basename($file, '.php');
		if (!class_exists($class)) {
			continue;
		}
		foreach ((new ReflectionClass($class))->getMethods() as $method) {
			foreach ($method->getAttributes(Route::class, ReflectionAttribute::IS_INSTANCEOF) as $attribute) {
				$route = $attribute->newInstance();
				$base = $route->getType() === Route::TYPE_API ? '/ocs/v2.php/apps/socle' : '/apps/socle';
				$requires = ($method->getAttributes(Requires::class)[0] ?? null)?->newInstance();
				$routes[] = [
					'route' => $route->getVerb() . ' ' . $base . $route->getUrl(),
					'capability' => $requires?->capability,
					'password' => $method->getAttributes(PasswordConfirmationRequired::class) !== [],
				];
			}
		}
	}
	usort($routes, static fn (array $a, array $b): int => strcmp(strpbrk($a['route'], '/') . $a['route'], strpbrk($b['route'], '/') . $b['route']));
	return $routes;
}

/** @param list<string> $cells */
function line(array $cells): string {
	return '| ' . implode(' | ', $cells) . " |\n";
}

function permissions(): string {
	$roles = array_map(static fn (Role $role): string => $role->value, Role::cases());
	$who = static fn (?Capability $capability): array => array_map(
		static fn (Role $role): string => $capability !== null && in_array($role, $capability->roles(), true) ? 'yes' : 'no',
		Role::cases(),
	);
	$text = <<<'TEXT'
		<!--
		  - SPDX-FileCopyrightText: 2026 Socle contributors
		  - SPDX-License-Identifier: AGPL-3.0-or-later
		  - Made by bin/permissions.php from the code: do not edit.
		-->
		# Permissions

		Who may do what. Keeper, newcomer and member are in the Nextcloud group that the administrator chose for each; an
		administrator is one of the Nextcloud, and reads nothing of the register unless she is also a keeper. One person can have
		several roles, and then has the rights of each. Circle members and coordinators come with circles.

		Who is logged in without the right gets what an identifier that does not exist gives: 404. Who is not logged in gets
		Nextcloud's own answer. Where the password is asked again, Nextcloud asks before it calls an app's middleware, and no app can
		come first: who logged in more than 30 minutes ago gets 403 there, and the 404 only after her password. Neither depends
		on what is in the database.

		## Rights


		TEXT;
	$text .= line(['Right', 'Allows to', ...$roles]) . line(array_fill(0, count($roles) + 2, '---'));
	foreach (Capability::cases() as $capability) {
		$text .= line(['`' . $capability->value . '`', $capability->description(), ...$who($capability)]);
	}
	$text .= "\n## Routes\n\n" . line(['Route', 'Needs', 'Password again', ...$roles]) . line(array_fill(0, count($roles) + 3, '---'));
	foreach (routes() as $route) {
		$right = $route['capability'];
		$text .= line(['`' . $route['route'] . '`', $right === null ? '-' : '`' . $right->value . '`', $route['password'] ? 'yes' : 'no', ...$who($right)]);
	}
	return $text;
}

if (realpath(get_included_files()[0]) === __FILE__) {
	file_put_contents(__DIR__ . '/../docs/permissions.md', permissions());
}
