<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Tests\Unit\Consent;

use OCA\Socle\Consent\ConsentAction;
use OCA\Socle\Consent\ConsentBook;
use OCA\Socle\Consent\ConsentChannel;
use OCA\Socle\Consent\ConsentInput;
use OCA\Socle\Consent\Consents;
use OCA\Socle\Consent\ConsentSheet;
use OCA\Socle\Consent\MayWrite;
use OCA\Socle\Consent\Permission;
use OCA\Socle\Database\Database;
use OCA\Socle\Database\Row;
use OCA\Socle\Evidence\EvidenceKind;
use OCA\Socle\Evidence\Evidences;
use OCA\Socle\Host\Container;
use OCA\Socle\Ledger\Chain;
use OCA\Socle\Notice\Notice;
use OCA\Socle\Notice\NoticeChange;
use OCA\Socle\Register\ContactService;
use OCA\Socle\Tests\Host\HostTestCase;

/** A register with a published notice that asks for the newsletter and events by mail and telephone, and for member service by mail. */
abstract class ConsentTestCase extends HostTestCase {
	protected const DAY = 86400;

	protected Container $host;

	protected function setUp(): void {
		parent::setUp();
		$this->host = $this->host();
		$this->host->of(Database::class)->run('DELETE FROM `*PREFIX*socle_purposes`');
		foreach (['newsletter' => 'email,phone', 'events' => 'email,phone', 'member_service' => 'email'] as $name => $channels) {
			$this->host->of(Database::class)->insert('socle_purposes', [
				'name' => $name, 'label_fr' => $name, 'label_en' => $name, 'text_fr' => "Texte $name", 'text_en' => "Text $name",
				'channels' => $channels, 'state' => 'on', 'position' => 0,
			]);
		}
		$this->publish(NoticeChange::Editorial);
	}

	protected function tearDown(): void {
		putenv('SOCLE_CLOCK_OFFSET');
		parent::tearDown();
	}

	protected function publish(NoticeChange $change): int {
		$version = ($this->sql()->row('SELECT MAX(version) AS version FROM `*PREFIX*socle_notices`')?->int('version') ?? 0) + 1;
		$purposes = array_map(static fn (Row $row): array => [
			'name' => $row->text('name'),
			'labels' => ['fr' => $row->text('label_fr'), 'en' => $row->text('label_en')],
			'texts' => ['fr' => $row->text('text_fr'), 'en' => $row->text('text_en')],
			'channels' => explode(',', $row->text('channels')),
		], $this->sql()->rows('SELECT * FROM `*PREFIX*socle_purposes` ORDER BY id'));
		$hash = (new Notice($version, $change, [], $purposes, '', 0, '', 0, ''))->computedHash();
		$this->host->of(ConsentBook::class)->open(function (Chain $chain) use ($version, $change, $purposes, $hash): void {
			$entry = $chain->append('', ['action' => 'notice_published', 'method' => 'system', 'version' => $version, 'change' => $change->value, 'hash' => $hash]);
			$this->sql()->insert('socle_notices', [
				'version' => $version, 'change' => $change->value, 'sections' => '{}', 'purposes' => json_encode($purposes, JSON_THROW_ON_ERROR), 'hash' => $hash,
				'changed_at' => $entry->recordedAt, 'changed_by' => '', 'published_at' => $entry->recordedAt, 'published_by' => '',
			]);
			if ($change === NoticeChange::Material) {
				$this->host->of(Consents::class)->afterMaterialChange($version, $entry->recordedAt);
			}
		});
		return $version;
	}

	protected function sql(): Database {
		return $this->host->of(Database::class);
	}

	/** The same register, later. */
	protected function later(int $seconds): void {
		putenv("SOCLE_CLOCK_OFFSET=$seconds");
		$this->host = $this->host();
	}

	protected function now(): int {
		return time() + (int)getenv('SOCLE_CLOCK_OFFSET');
	}

	/** @param array<string, mixed> $fields */
	protected function person(array $fields = []): int {
		return $this->host->of(ContactService::class)->create(['family_name' => 'Martin', 'emails' => ['zoe@example.org'], 'phones' => ['0612345678'], 'provenance' => 'event', ...$fields])->id;
	}

	/** Someone whom a list brought. */
	protected function imported(): int {
		$id = $this->person();
		$this->sql()->run('UPDATE `*PREFIX*socle_contacts` SET import_id = 1 WHERE id = ?', [$id]);
		return $id;
	}

	/** @param ?int $ago seconds since she did it */
	protected function record(int $contact, ConsentAction $action, string $method = 'paper', string $purpose = 'newsletter', string $channel = 'email', ?int $ago = null): void {
		$evidence = $method === 'paper' ? $this->host->of(Evidences::class)->note($contact, EvidenceKind::Reference, 'folder 2, sheet ' . random_int(1, 999))->id : null;
		$choices = [['purpose' => $purpose, 'channel' => $channel]];
		$what = $this->host->of(ConsentInput::class)->byKeeper($contact, $action->value, $method, $choices, $this->now() - ($ago ?? 0), $evidence, null);
		$this->host->of(Consents::class)->record($contact, $what);
	}

	protected function state(int $contact, string $purpose = 'newsletter', string $channel = 'email'): string {
		foreach ($this->host->of(ConsentSheet::class)->of($contact)['choices'] as $choice) {
			if ($choice['purpose'] === $purpose && $choice['channel'] === $channel) {
				return $choice['state'];
			}
		}
		return '';
	}

	protected function mayWrite(int $contact, string $purpose = 'newsletter', ConsentChannel $channel = ConsentChannel::Email): Permission {
		return $this->host->of(MayWrite::class)->ask($contact, $purpose, $channel);
	}
}
