<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

interface INotification {
	/** @throws InvalidValueException */
	public function setApp(string $app): INotification;

	public function getApp(): string;

	/** @throws InvalidValueException */
	public function setUser(string $user): INotification;

	public function getUser(): string;

	/** @throws InvalidValueException */
	public function setDateTime(\DateTime $dateTime): INotification;

	public function getDateTime(): \DateTime;

	/** @throws InvalidValueException when a part is empty or over 64 bytes */
	public function setObject(string $type, string $id): INotification;

	public function getObjectType(): string;

	public function getObjectId(): string;

	/**
	 * @param array<array-key, mixed> $parameters
	 * @throws InvalidValueException when empty or over 64 bytes
	 */
	public function setSubject(string $subject, array $parameters = []): INotification;

	public function getSubject(): string;

	/** @return array<array-key, mixed> */
	public function getSubjectParameters(): array;

	/** @throws InvalidValueException when empty */
	public function setParsedSubject(string $subject): INotification;

	public function getParsedSubject(): string;

	/** @throws InvalidValueException when empty */
	public function setParsedMessage(string $message): INotification;

	public function getParsedMessage(): string;

	/** @throws InvalidValueException when empty, over 4000 bytes or not an absolute address */
	public function setLink(string $link): INotification;

	public function getLink(): string;

	/** @throws InvalidValueException when empty, over 4000 bytes or not an absolute address */
	public function setIcon(string $icon): INotification;

	public function getIcon(): string;

	public function isValid(): bool;

	public function isValidParsed(): bool;
}
