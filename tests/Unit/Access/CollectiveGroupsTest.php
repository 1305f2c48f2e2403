<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Access;

use OCA\Socle\Access\CollectiveGroups;
use OCA\Socle\Access\ForgetDeletedGroup;
use OCP\Group\Events\GroupDeletedEvent;
use OCP\IAppConfig;
use OCP\IGroup;
use PHPUnit\Framework\TestCase;

final class CollectiveGroupsTest extends TestCase {
	public function testADeletedGroupIsNoLongerChosen(): void {
		$values = new \ArrayObject(['members_group' => 'members', 'newcomers_group' => 'new', 'keepers_group' => 'keepers']);
		$groups = $this->chosen($values);
		$this->delete('keepers', $groups);
		self::assertSame(['members', 'new', ''], [$groups->members(), $groups->newcomers(), $groups->keepers()]);
		$this->delete('choir', $groups);
		self::assertSame(['members', 'new', ''], [$groups->members(), $groups->newcomers(), $groups->keepers()]);
	}

	/** @param \ArrayObject<string, string> $values */
	private function chosen(\ArrayObject $values): CollectiveGroups {
		$config = self::createStub(IAppConfig::class);
		$config->method('getValueString')->willReturnCallback(static fn (string $app, string $key): string => $values[$key] ?? '');
		$config->method('setValueString')->willReturnCallback(static function (string $app, string $key, string $value) use ($values): bool {
			$values[$key] = $value;
			return true;
		});
		return new CollectiveGroups($config);
	}

	private function delete(string $id, CollectiveGroups $groups): void {
		$group = self::createStub(IGroup::class);
		$group->method('getGID')->willReturn($id);
		(new ForgetDeletedGroup($groups))->handle(new GroupDeletedEvent($group));
	}
}
