<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Mail;

use Doctrine\DBAL\Schema\Schema;
use OCA\Socle\Host\DB\Connection;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

/** Every mail that was sent, to be read here: nothing leaves the machine. */
final readonly class Mails {
	private const LONG_TEXT = 16_777_215;
	private const MOST = 200;

	public function __construct(
		private Connection $db,
	) {
	}

	public static function addTable(Schema $schema, string $prefix): void {
		$table = $schema->createTable($prefix . 'mails');
		$table->addColumn('id', 'bigint', ['autoincrement' => true]);
		$table->addColumn('sent_at', 'bigint');
		foreach (['sender', 'recipients', 'subject', 'plain', 'html', 'source'] as $column) {
			$table->addColumn($column, 'text', ['length' => self::LONG_TEXT]);
		}
		$table->setPrimaryKey(['id']);
	}

	public function keep(Email $email, int $sentAt): void {
		$address = static fn (Address $each): string => '<' . mb_strtolower($each->getAddress()) . '>';
		$text = static fn (mixed $body): string => is_resource($body) ? (string)stream_get_contents($body) : (is_string($body) ? $body : '');
		$this->db->dbal->insert('oc_mails', [
			'sent_at' => $sentAt,
			'sender' => implode(', ', array_map(static fn (Address $each): string => $each->toString(), $email->getFrom())),
			'recipients' => implode('', array_map($address, [...$email->getTo(), ...$email->getCc(), ...$email->getBcc()])),
			'subject' => $email->getSubject() ?? '',
			'plain' => $text($email->getTextBody()),
			'html' => $text($email->getHtmlBody()),
			'source' => $email->toString(),
		]);
	}

	/**
	 * @param ?string $address null for everybody's
	 * @return list<Mail> newest first
	 */
	public function to(?string $address): array {
		$pattern = $address === null ? '%' : '%<' . addcslashes(mb_strtolower($address), '!%_') . '>%';
		$sql = "SELECT * FROM oc_mails WHERE recipients LIKE ? ESCAPE '!' ORDER BY id DESC LIMIT " . self::MOST;
		return array_map(self::mail(...), $this->db->dbal->fetchAllAssociative($sql, [str_replace('\\', '!', $pattern)]));
	}

	/** @param ?string $address null for everybody's */
	public function find(int $id, ?string $address): ?Mail {
		$row = $this->db->dbal->fetchAssociative('SELECT * FROM oc_mails WHERE id = ?', [$id]);
		$mail = $row === false ? null : self::mail($row);
		return $address === null || in_array(mb_strtolower($address), $mail->recipients ?? [], true) ? $mail : null;
	}

	/** @param array<string, mixed> $row */
	private static function mail(array $row): Mail {
		/** @var array{id: int|numeric-string, sent_at: int|numeric-string, sender: string, recipients: string, subject: string, plain: string, html: string, source: string} $row */
		return new Mail(
			(int)$row['id'],
			(int)$row['sent_at'],
			$row['sender'],
			explode('><', trim($row['recipients'], '<>')),
			$row['subject'],
			$row['plain'],
			$row['html'],
			$row['source'],
		);
	}
}
