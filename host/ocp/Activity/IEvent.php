<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Activity;

interface IEvent {
	public function setApp(string $app): self;

	public function setType(string $type): self;

	public function setAffectedUser(string $affectedUser): self;

	public function setAuthor(string $author): self;

	public function setTimestamp(int $timestamp): self;

	/** @param array<array-key, mixed> $parameters */
	public function setSubject(string $subject, array $parameters = []): self;

	public function setParsedSubject(string $subject): self;

	public function setObject(string $objectType, int $objectId, string $objectName = ''): self;

	/** @param string $link an absolute address */
	public function setLink(string $link): self;

	/** @param string $icon an absolute address */
	public function setIcon(string $icon): self;

	public function getApp(): string;

	public function getType(): string;

	public function getAffectedUser(): string;

	public function getAuthor(): string;

	public function getTimestamp(): int;

	public function getSubject(): string;

	/** @return array<array-key, mixed> */
	public function getSubjectParameters(): array;

	public function getParsedSubject(): string;

	public function getObjectType(): string;

	public function getObjectId(): string|int;

	public function getLink(): string;
}
