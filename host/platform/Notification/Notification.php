<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Notification;

use DateTime;
use OCP\Notification\INotification;
use OCP\Notification\InvalidValueException;

/** Refuses what Nextcloud refuses. */
final class Notification implements INotification {
	private string $app = '';
	private string $user = '';
	private DateTime $dateTime;
	private string $objectType = '';
	private string $objectId = '';
	private string $subject = '';
	/** @var array<array-key, mixed> */
	private array $subjectParameters = [];
	private string $parsedSubject = '';
	private string $parsedMessage = '';
	private string $link = '';
	private string $icon = '';

	/** @param ?int $id once it is kept */
	public function __construct(
		public readonly ?int $id = null,
	) {
		$this->dateTime = (new DateTime())->setTimestamp(0);
	}

	public function setApp(string $app): INotification {
		$this->app = self::text('app', $app, 32);
		return $this;
	}

	public function getApp(): string {
		return $this->app;
	}

	public function setUser(string $user): INotification {
		$this->user = self::text('user', $user, 64);
		return $this;
	}

	public function getUser(): string {
		return $this->user;
	}

	public function setDateTime(DateTime $dateTime): INotification {
		if ($dateTime->getTimestamp() === 0) {
			throw new InvalidValueException('dateTime');
		}
		$this->dateTime = $dateTime;
		return $this;
	}

	public function getDateTime(): DateTime {
		return $this->dateTime;
	}

	public function setObject(string $type, string $id): INotification {
		$this->objectType = self::text('objectType', $type, 64);
		$this->objectId = self::text('objectId', $id, 64);
		return $this;
	}

	public function getObjectType(): string {
		return $this->objectType;
	}

	public function getObjectId(): string {
		return $this->objectId;
	}

	public function setSubject(string $subject, array $parameters = []): INotification {
		$this->subject = self::text('subject', $subject, 64);
		$this->subjectParameters = $parameters;
		return $this;
	}

	public function getSubject(): string {
		return $this->subject;
	}

	public function getSubjectParameters(): array {
		return $this->subjectParameters;
	}

	public function setParsedSubject(string $subject): INotification {
		$this->parsedSubject = self::text('parsedSubject', $subject);
		return $this;
	}

	public function getParsedSubject(): string {
		return $this->parsedSubject;
	}

	public function setParsedMessage(string $message): INotification {
		$this->parsedMessage = self::text('parsedMessage', $message);
		return $this;
	}

	public function getParsedMessage(): string {
		return $this->parsedMessage;
	}

	public function setLink(string $link): INotification {
		$this->link = self::address('link', $link);
		return $this;
	}

	public function getLink(): string {
		return $this->link;
	}

	public function setIcon(string $icon): INotification {
		$this->icon = self::address('icon', $icon);
		return $this;
	}

	public function getIcon(): string {
		return $this->icon;
	}

	public function isValid(): bool {
		return $this->app !== '' && $this->user !== '' && $this->dateTime->getTimestamp() !== 0
			&& $this->objectType !== '' && $this->objectId !== '' && $this->subject !== '';
	}

	public function isValidParsed(): bool {
		return $this->isValid() && $this->parsedSubject !== '';
	}

	private static function text(string $field, string $value, int $most = PHP_INT_MAX): string {
		return $value === '' || isset($value[$most]) ? throw new InvalidValueException($field) : $value;
	}

	/** Clients on other machines cannot follow a relative address. */
	private static function address(string $field, string $value): string {
		$absolute = preg_match('~^https?://~', self::text($field, $value, 4000)) === 1;
		return $absolute ? $value : throw new InvalidValueException($field);
	}
}
