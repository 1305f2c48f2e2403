<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Decision;

use OCA\Socle\Circle\Circle;
use OCA\Socle\Circle\CircleMapper;
use OCA\Socle\Database\Database;
use OCA\Socle\Decision\DecisionMapper;
use OCA\Socle\Decision\DecisionSettings;
use OCA\Socle\Host\Container;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Tests\Host\HostTestCase;
use PHPUnit\Framework\Attributes\TestDox;

final class DecisionSettingsTest extends HostTestCase {
	private Container $host;
	private DecisionSettings $settings;

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
		$this->settings = $this->host->of(DecisionSettings::class);
	}

	#[TestDox('a circle has a code before anyone has chosen one: the beginning of its name, and no two have the same')]
	public function testOwnCode(): void {
		$names = ['Écoute et soin' => 'ECOUT', 'Écoutes' => 'ECOUT2', 'écouter' => 'ECOUT3', 'Vie des quartiers' => 'VIE', '3 rivières' => null, '環境' => null, 'Œuvres' => 'OEUVR', 'É' => null];
		$given = [];
		foreach ($names as $name => $code) {
			$given[$name] = $this->settings->code($this->circle($name));
			self::assertMatchesRegularExpression('/^[A-Z][A-Z0-9]{1,11}$/D', $given[$name]);
			self::assertSame($code ?? $given[$name], $given[$name]);
		}
		self::assertSame(array_values($given), array_values(array_unique($given)));
	}

	#[TestDox('a code is two to twelve capitals and figures, and nobody else’s')]
	public function testChosenCode(): void {
		[$market, $care] = [$this->circle('Marché'), $this->circle('Soin')];
		$this->settings->change($market, ['code' => 'MARCHE2']);
		self::assertSame('MARCHE2', $this->settings->code($market));
		foreach (['', 'A', 'marche', '2A', 'A-B', 'ABCDEFGHIJKLM', "AB\n", 'ÉA'] as $code) {
			try {
				$this->settings->change($care, ['code' => $code]);
				self::fail("$code was taken");
			} catch (Invalid $invalid) {
				self::assertSame('code_invalid', $invalid->reason);
			}
		}
		$this->expectExceptionObject(new Conflict('code_taken', 'code'));
		$this->settings->change($care, ['code' => 'MARCHE2']);
	}

	#[TestDox('once a number was given with it, it stays for good; all else may change')]
	public function testFixedCode(): void {
		$market = $this->circle('Marché');
		self::assertSame('MARCH', $this->settings->code($market));
		$id = $this->host->of(DecisionMapper::class)->create($market->id, 'awa', null);
		$this->host->of(Database::class)->run("UPDATE `*PREFIX*socle_decisions` SET state = 'adopted' WHERE id = ?", [$id]);
		$this->settings->change($market, ['code' => 'MARCH', 'rule' => 'La coordination en répond.', 'review_months' => 12]);
		self::assertSame(['MARCH', true, 'La coordination en répond.', 12], [$this->settings->code($market), $this->settings->of($market)['code_fixed'], $this->settings->rule($market), $this->settings->of($market)['review_months']]);
		$this->expectExceptionObject(new Conflict('code_fixed', 'code'));
		$this->settings->change($market, ['code' => 'OTHER']);
	}

	private function circle(string $name): Circle {
		$circles = $this->host->of(CircleMapper::class);
		return $circles->find($circles->add($name, '', '', null, false, '')) ?? self::fail('no circle');
	}
}
