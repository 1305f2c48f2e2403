<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCA\Socle\Host\Dav\Answer;
use OCA\Socle\Host\Dav\MultiStatus;
use OCA\Socle\Host\Dav\Request;
use OCA\Socle\Host\Dav\Server;
use OCA\Socle\Host\Dav\Uploads;
use OCA\Socle\Host\Files\Drives;
use OCA\Socle\Host\Share\Share;
use OCP\IConfig;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class WebDavTest extends TestCase {
	private FilesWorld $world;
	private Server $server;

	protected function setUp(): void {
		$this->world = new FilesWorld();
		$config = self::createStub(IConfig::class);
		$config->method('getSystemValueString')->willReturn($this->world->folder);
		$groups = self::createStub(IGroupManager::class);
		$groups->method('getUserGroupIds')->willReturnCallback(static fn (IUser $user): array => $user->getUID() === 'max' ? ['circle'] : []);
		$users = self::createStub(IUserManager::class);
		$users->method('getDisplayName')->willReturnCallback(ucfirst(...));
		$this->server = new Server(new Drives($config, $groups, $this->world->shares), new MultiStatus($users), new Uploads($config));
		$this->world->drive('zoe')->makeFolder('/Circle');
		$this->world->drive('zoe')->write('/Circle/été #1.txt', 'one');
		$this->world->drive('zoe')->makeFolder('/2');
		$this->world->drive('zoe')->write('/2/secret.txt', 'not at /files/zoe2');
		$this->world->drive('max')->write('/secret.txt', 'secret');
	}

	protected function tearDown(): void {
		$this->world->end();
	}

	/** @return iterable<string, array{string, int}> */
	public static function strangePaths(): iterable {
		yield 'of somebody else' => ['/files/max/secret.txt', 404];
		yield 'whose name starts the same' => ['/files/zoe2/secret.txt', 404];
		yield 'up, as it is' => ['/files/zoe/../max/secret.txt', 400];
		yield 'up, encoded' => ['/files/zoe/%2e%2e/max/secret.txt', 400];
		yield 'up, slash encoded' => ['/files/zoe/..%2fmax%2fsecret.txt', 400];
		yield 'up, before the account' => ['/files/../files/max/secret.txt', 404];
		yield 'encoded twice names a file' => ['/files/zoe/%252e%252e/max/secret.txt', 404];
		yield 'backslash' => ['/files/zoe/..%5cmax%5csecret.txt', 400];
		yield 'NUL' => ['/files/zoe/a%00.txt', 400];
		yield 'other trees' => ['/calendars/zoe/', 404];
	}

	#[DataProvider('strangePaths')]
	public function testNothingBesidesOnesOwnFilesIsReached(string $path, int $status): void {
		foreach (['GET', 'PROPFIND', 'DELETE'] as $method) {
			self::assertSame($status, $this->ask($method, $path)->status, $method);
		}
		$move = $this->ask('MOVE', '/files/zoe/Circle', ['destination' => "http://host/remote.php/dav$path"]);
		self::assertContains($move->status, [400, 403, 409]);
		self::assertSame('secret', stream_get_contents($this->world->drive('max')->read('/secret.txt')));
	}

	public function testAFolderTellsOfItselfAndWhatLiesInIt(): void {
		$answer = $this->ask('PROPFIND', '/files/zoe/Circle', ['depth' => '1'], '<?xml version="1.0"?><d:propfind xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns" xmlns:n="urn:x"><d:prop><oc:permissions/><d:getcontentlength/><n:mood/></d:prop></d:propfind>');
		self::assertSame(207, $answer->status);
		$xml = simplexml_load_string(self::body($answer));
		self::assertNotFalse($xml);
		$xml->registerXPathNamespace('d', 'DAV:');
		$texts = static fn (string $path): array => array_map(strval(...), (array)$xml->xpath($path));
		self::assertSame(['/remote.php/dav/files/zoe/Circle/', '/remote.php/dav/files/zoe/Circle/%C3%A9t%C3%A9%20%231.txt'], $texts('//d:href'));
		self::assertSame(['RGDNVCK', 'RGDNVW'], $texts('//*[local-name()="permissions"]'));
		self::assertSame(['', '3'], $texts('//d:getcontentlength'));
		self::assertSame(['HTTP/1.1 200 OK', 'HTTP/1.1 404 Not Found', 'HTTP/1.1 200 OK', 'HTTP/1.1 404 Not Found'], $texts('//d:status'));
	}

	public function testADocumentTypeIsRefused(): void {
		$answer = $this->ask('PROPFIND', '/files/zoe/', body: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>');
		self::assertSame(400, $answer->status);
	}

	public function testAnUploadIsReadBackAndTellsItsIdentity(): void {
		$put = $this->ask('PUT', '/files/zoe/new.txt', ['x-oc-mtime' => '1700000000', 'if-none-match' => '*'], 'hello');
		self::assertSame([201, 'accepted'], [$put->status, $put->headers['X-OC-MTime']]);
		$get = $this->ask('GET', '/files/zoe/new.txt');
		self::assertSame('hello', self::body($get));
		self::assertSame($put->headers['ETag'], $get->headers['ETag']);
		self::assertSame(304, $this->ask('GET', '/files/zoe/new.txt', ['if-none-match' => $put->headers['ETag']])->status);
	}

	public function testTheSecondWriterIsTold(): void {
		$old = $this->ask('GET', '/files/zoe/Circle/%C3%A9t%C3%A9%20%231.txt')->headers['ETag'];
		$path = '/files/zoe/Circle/%C3%A9t%C3%A9%20%231.txt';
		self::assertSame(204, $this->ask('PUT', $path, ['if-match' => $old], 'two')->status);
		self::assertSame(412, $this->ask('PUT', $path, ['if-match' => $old], 'three')->status);
		self::assertSame(412, $this->ask('PUT', $path, ['if-none-match' => '*'], 'four')->status);
		self::assertSame('two', self::body($this->ask('GET', $path)));
	}

	public function testWhatCouldRunAScriptIsDownloaded(): void {
		foreach (['page.html' => 'attachment', 'picture.svg' => 'attachment', 'photo.png' => 'inline'] as $name => $how) {
			$this->ask('PUT', "/files/zoe/$name", body: 'x');
			$answer = $this->ask('GET', "/files/zoe/$name");
			self::assertStringStartsWith($how, $answer->headers['Content-Disposition'], $name);
			self::assertStringContainsString('sandbox', $answer->headers['Content-Security-Policy']);
		}
	}

	/** @return iterable<string, array{string, string, array<string, string>, int}> */
	public static function verbs(): iterable {
		$to = static fn (string $path): array => ['destination' => "http://host/remote.php/dav/files/zoe$path", 'overwrite' => 'F'];
		yield 'a new folder' => ['MKCOL', '/New', [], 201];
		yield 'a folder that is there' => ['MKCOL', '/Circle', [], 405];
		yield 'a folder nowhere' => ['MKCOL', '/No/New', [], 409];
		yield 'a file nowhere' => ['PUT', '/No/new.txt', [], 404];
		yield 'a file on a folder' => ['PUT', '/Circle', [], 409];
		yield 'a new name' => ['MOVE', '/Circle', $to('/Round'), 201];
		yield 'a taken name' => ['MOVE', '/Circle', $to('/Circle'), 412];
		yield 'into itself' => ['MOVE', '/Circle', $to('/Circle/Inner'), 409];
		yield 'to another server\'s path' => ['COPY', '/Circle', ['destination' => 'http://host/elsewhere'], 403];
		yield 'a copy' => ['COPY', '/Circle', $to('/Copy'), 201];
		yield 'the download of a folder' => ['GET', '/Circle', [], 405];
		yield 'what is not there' => ['DELETE', '/None', [], 404];
		yield 'everything' => ['DELETE', '/', [], 403];
		yield 'a verb of others' => ['LOCK', '/Circle', [], 405];
	}

	/** @param array<string, string> $headers */
	#[DataProvider('verbs')]
	public function testEachVerbAnswersAsItShould(string $method, string $path, array $headers, int $status): void {
		self::assertSame($status, $this->ask($method, "/files/zoe$path", $headers)->status);
	}

	public function testAReaderOfASharedFolderGets403(): void {
		$this->world->shares->add('zoe', '/Circle', 'circle', Share::READ);
		self::assertSame(207, $this->ask('PROPFIND', '/files/max/Circle', uid: 'max')->status);
		foreach (['PUT' => 'a.txt', 'MKCOL' => 'new', 'DELETE' => '%C3%A9t%C3%A9%20%231.txt'] as $method => $name) {
			self::assertSame(403, $this->ask($method, "/files/max/Circle/$name", uid: 'max')->status, $method);
		}
	}

	public function testTheSearchForRecentFilesFindsThemNewestFirst(): void {
		foreach (['old' => 1_000, 'newer' => 3_000, 'new' => 2_000] as $name => $time) {
			$this->ask('PUT', "/files/zoe/Circle/$name.txt", ['x-oc-mtime' => (string)$time]);
		}
		$this->ask('DELETE', '/files/zoe/Circle/%C3%A9t%C3%A9%20%231.txt');
		$this->ask('DELETE', '/files/zoe/2');
		$answer = $this->ask('SEARCH', '/', body: '<d:searchrequest xmlns:d="DAV:"><d:literal>1500</d:literal></d:searchrequest>');
		preg_match_all('~([a-z]+)\.txt</d:href>~', self::body($answer), $names);
		self::assertSame(['newer', 'new'], $names[1]);
	}

	/** @param array<string, string> $headers */
	private function ask(string $method, string $path, array $headers = [], string $body = '', string $uid = 'zoe'): Answer {
		$user = self::createStub(IUser::class);
		$user->method('getUID')->willReturn($uid);
		return $this->server->handle(new Request($method, $path, $headers, $body), $user);
	}

	private static function body(Answer $answer): string {
		return is_string($answer->body) ? $answer->body : (string)stream_get_contents($answer->body);
	}
}
