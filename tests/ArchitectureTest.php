<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests;

use FilesystemIterator;
use OCA\Socle\Access\Requires;
use OCA\Socle\Controller\StreamedDownload;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\Route;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use RecursiveDirectoryIterator;
use RecursiveIteratorIterator;
use ReflectionAttribute;
use ReflectionClass;
use SplFileInfo;

/** What holds everywhere in lib/. */
final class ArchitectureTest extends TestCase {
	private const LIB = __DIR__ . '/../lib/';

	/** @return iterable<string, array{string, string}> path below lib/, and source */
	public static function sources(): iterable {
		$files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator(self::LIB, FilesystemIterator::SKIP_DOTS));
		foreach ($files as $file) {
			if ($file instanceof SplFileInfo && $file->getExtension() === 'php') {
				$path = substr($file->getPathname(), strlen(self::LIB));
				yield $path => [$path, (string)file_get_contents($file->getPathname())];
			}
		}
	}

	#[DataProvider('sources')]
	public function testUsesThePublicApiOnly(string $path, string $source): void {
		self::assertDoesNotMatchRegularExpression('/\bOC\\\\|\bOC_[A-Z]|\\\\OC::/', $source, $path);
	}

	#[DataProvider('sources')]
	public function testUsesNoMapperOfAnotherFeature(string $path, string $source): void {
		$feature = dirname($path);
		preg_match_all('/OCA\\\\Socle\\\\(\w+)\\\\(\w*Mapper)\b/', $source, $uses, PREG_SET_ORDER);
		foreach ($uses as [, $owner, $mapper]) {
			self::assertSame($owner, $feature, "$path uses $mapper of $owner");
		}
		self::assertStringStartsWith("<?php\n", $source);
	}

	#[DataProvider('sources')]
	public function testOnlyControllersAndMiddlewareKnowHttp(string $path, string $source): void {
		if (str_starts_with($path, 'Controller/') || preg_match('/ (extends Middleware|implements ISettings) /', $source) === 1) {
			$this->addToAssertionCount(1);
			return;
		}
		self::assertDoesNotMatchRegularExpression('/use OCP\\\\(AppFramework\\\\Http\b|AppFramework\\\\OCS\\\\|IRequest;)/', $source, $path);
	}

	#[DataProvider('sources')]
	#[TestDox('rule 21: nothing is asked of the outside, so no person is enriched from there ($_dataName)')]
	public function testAsksNothingOfTheOutside(string $path, string $source): void {
		self::assertDoesNotMatchRegularExpression('/OCP\\\\Http\\\\Client|\bcurl_|\bfsockopen\b|\bstream_socket_client\b|[\'"]https?:\/\//', $source, $path);
	}

	#[DataProvider('sources')]
	public function testSaysWhoseItIs(string $path, string $source): void {
		self::assertStringContainsString('SPDX-License-Identifier: AGPL-3.0-or-later', $source, $path);
		self::assertStringContainsString('declare(strict_types=1);', $source, $path);
	}

	#[DataProvider('sources')]
	public function testChangesNoPublishedNotice(string $path, string $source): void {
		preg_match_all('/(UPDATE|DELETE FROM) `\*PREFIX\*socle_notices`[^\n]*/', $source, $statements);
		foreach ($statements[0] as $statement) {
			self::assertStringContainsString('WHERE version = 0 AND', $statement, $path);
			self::assertStringNotContainsString(' OR ', $statement, $path);
		}
		self::assertDoesNotMatchRegularExpression('/(update|delete)\(\'socle_notices/', $source, $path);
	}

	#[DataProvider('sources')]
	public function testNobodyChangesOrDeletesAnEntryOfALedger(string $path, string $source): void {
		$table = 'socle_ledger(?!_heads)\b';
		if (!str_starts_with($path, 'Migration/')) {
			self::assertSame($path === 'Ledger/Ledger.php', preg_match("/$table/", $source) === 1, "$path: only Ledger/Ledger.php knows the table");
		}
		self::assertDoesNotMatchRegularExpression("/\b(UPDATE|DELETE FROM|REPLACE INTO|TRUNCATE( TABLE)?|DROP TABLE)\s+\W*(\*PREFIX\*)?\W*$table/i", $source, $path);
		self::assertDoesNotMatchRegularExpression("/(->(update|delete|dropTable|renameTable)|deleteWhere)\(\s*\S?$table/", $source, $path);
		if ($path === 'Ledger/Ledger.php') {
			self::assertDoesNotMatchRegularExpression('/\bDELETE\b|->(update|delete|deleteWhere)\(/', $source, $path);
			preg_match_all('/\bUPDATE\s+\W*(\w+\W*\w+)/', $source, $updated);
			self::assertSame(['PREFIX*socle_ledger_heads'], array_values(array_unique($updated[1])), 'heads move, entries stay');
			self::assertSame(1, substr_count($source, 'insertAll('), 'one place writes entries');
		}
	}

	public function testEveryActionDeclaresItsAccess(): void {
		$actions = 0;
		foreach (self::sources() as [$path]) {
			$class = 'OCA\\Socle\\' . str_replace('/', '\\', substr($path, 0, -4));
			if (!str_starts_with($path, 'Controller/') || !is_subclass_of($class, Controller::class)) {
				continue;
			}
			foreach ((new ReflectionClass($class))->getMethods() as $method) {
				if ($method->getAttributes(Route::class, ReflectionAttribute::IS_INSTANCEOF) === []) {
					continue;
				}
				$actions++;
				self::assertCount(1, $method->getAttributes(Requires::class), $class . '::' . $method->getName());
				self::assertCount(1, $method->getAttributes(NoAdminRequired::class), $class . '::' . $method->getName());
			}
		}
		self::assertGreaterThan(20, $actions);
	}

	#[TestDox('nobody takes whole lists away as often as a machine could')]
	public function testWhatIsStreamedIsLimited(): void {
		$limited = 0;
		foreach (self::sources() as [$path]) {
			$class = 'OCA\\Socle\\' . str_replace('/', '\\', substr($path, 0, -4));
			if (!str_starts_with($path, 'Controller/') || !is_subclass_of($class, Controller::class)) {
				continue;
			}
			foreach ((new ReflectionClass($class))->getMethods() as $method) {
				if ((string)$method->getReturnType() === StreamedDownload::class) {
					$limited++;
					self::assertCount(1, $method->getAttributes(UserRateLimit::class), $class . '::' . $method->getName());
				}
			}
		}
		self::assertGreaterThanOrEqual(3, $limited);
	}

	public function testControllersAreThin(): void {
		foreach (self::sources() as [$path, $source]) {
			if (str_ends_with($path, 'Controller.php')) {
				self::assertDoesNotMatchRegularExpression('/\b(try|catch|foreach|while)\b\s*[({]/', $source, $path);
			}
		}
	}
}
