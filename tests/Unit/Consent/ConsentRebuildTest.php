<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Consent;

use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentRebuild;
use OCA\Socle\Consent\ConsentRefused;
use OCA\Socle\Notice\NoticeChange;
use OCA\Socle\Problem\Conflict;
use OCA\Socle\Rights\Erasure;
use Random\Engine\Mt19937;
use Random\Randomizer;

final class ConsentRebuildTest extends ConsentTestCase {
	/** Random histories of a few people, with notices that change what is done, no's under shared addresses, and people who go. */
	public function testGivesTheSameTableByteForByte(): void {
		$random = new Randomizer(new Mt19937(7));
		$one = static fn (int $count): int => $random->getInt(0, $count - 1);
		$people = [
			$this->person(), $this->imported(), $this->person(['emails' => ['other@example.org']]), $this->imported(),
			$this->person(['family_name' => 'Zola']), $this->person(['emails' => []]),
		];
		$actions = [
			ConsentAction::Asked, ConsentAction::Given, ConsentAction::Given, ConsentAction::Given, ConsentAction::Confirmed, ConsentAction::Renewed,
			ConsentAction::Refused, ConsentAction::Withdrawn, ConsentAction::Invalidated,
		];
		$recorded = 0;
		for ($step = 0; $step < 300; $step++) {
			if ($step % 60 === 30) {
				$this->later($step * 1000);
				$this->publish(NoticeChange::cases()[$one(2)]);
			}
			if ($step % 40 === 20) {
				$this->later($step * 1000);
			}
			try {
				$this->record(
					$people[$one(6)], $actions[$one(9)], ['paper', 'oral'][$one(2)], ['newsletter', 'events'][$one(2)], ['email', 'phone'][$one(2)],
				);
				$recorded++;
			} catch (ConsentRefused|Conflict) {
				continue;
			}
		}
		self::assertGreaterThan(60, $recorded);
		$this->host->of(Erasure::class)->erase($people[4], 'request', 'known_in_person');
		$before = $this->table();
		self::assertGreaterThan(8, count($before));
		self::assertGreaterThan(3, count(array_unique(array_column($before, 'state'))));
		self::assertSame(count($before), $this->host->of(ConsentRebuild::class)->run());
		self::assertSame($before, $this->table());
		$this->sql()->run("UPDATE `*PREFIX*socle_consents` SET state = 'granted'");
		$this->host->of(ConsentRebuild::class)->run();
		self::assertSame($before, $this->table(), 'what somebody changed in the table is as the ledger says');
	}

	/** @return list<array<string, string>> */
	private function table(): array {
		$columns = ['contact_id', 'purpose_id', 'channel', 'state', 'lapses_to', 'event', 'since', 'claimed_at', 'valid_until', 'notice', 'sort_key'];
		$table = [];
		foreach ($this->sql()->rows('SELECT * FROM `*PREFIX*socle_consents` ORDER BY contact_id, purpose_id, channel') as $row) {
			$table[] = array_combine($columns, array_map($row->text(...), $columns));
		}
		return $table;
	}
}
