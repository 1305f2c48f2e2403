<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Tests\Host;

use OCA\Socle\Host\Config\AppConfig;
use OCP\Exceptions\AppConfigTypeConflictException;
use OCP\IAppConfig;

final class AppConfigTest extends HostTestCase {
	public function testAValueKeepsItsType(): void {
		$config = $this->host()->of(IAppConfig::class);
		self::assertTrue($config->setValueString('probe', 'name', 'Ada'));
		self::assertFalse($config->setValueString('probe', 'name', 'Ada'));
		self::assertSame('Ada', $this->host()->of(IAppConfig::class)->getValueString('probe', 'name'));
		$this->expectException(AppConfigTypeConflictException::class);
		$config->getValueInt('probe', 'name');
	}

	public function testWhatTheCommandLineSetHasAnyType(): void {
		$this->host()->of(AppConfig::class)->setMixed('probe', 'number', '5');
		self::assertSame(5, $this->host()->of(IAppConfig::class)->getValueInt('probe', 'number'));
		self::assertSame('5', $this->host()->of(IAppConfig::class)->getValueString('probe', 'number'));
	}

	public function testALazyValueIsFoundOnlyAmongTheLazyOnes(): void {
		$this->host()->of(IAppConfig::class)->setValueString('probe', 'slow', 'value', true);
		$config = $this->host()->of(IAppConfig::class);
		self::assertSame('', $config->getValueString('probe', 'slow'));
		self::assertSame('value', $config->getValueString('probe', 'slow', '', true));
	}

	public function testASensitiveValueIsNotInTheDatabaseAsItIs(): void {
		$host = $this->host();
		$host->of(IAppConfig::class)->setValueString('probe', 'key', 'very secret', false, true);
		$stored = self::db($host)->dbal->fetchOne("SELECT value FROM oc_appconfig WHERE name = 'key'");
		self::assertIsString($stored);
		self::assertStringNotContainsString('very secret', $stored);
		self::assertSame('very secret', $this->host()->of(IAppConfig::class)->getValueString('probe', 'key'));
	}
}
