<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Activity;

use OCP\Activity\IEvent;

final class Event implements IEvent {
	/** @var array<string, string> */
	private array $texts = [];
	/** @var array<array-key, mixed> */
	private array $parameters = [];
	private int $timestamp = 0;
	private int $objectId = 0;

	public function setApp(string $app): IEvent {
		return $this->say('app', $app);
	}

	public function setType(string $type): IEvent {
		return $this->say('type', $type);
	}

	public function setAffectedUser(string $affectedUser): IEvent {
		return $this->say('affected', $affectedUser);
	}

	public function setAuthor(string $author): IEvent {
		return $this->say('author', $author);
	}

	public function setTimestamp(int $timestamp): IEvent {
		$this->timestamp = $timestamp;
		return $this;
	}

	public function setSubject(string $subject, array $parameters = []): IEvent {
		$this->parameters = $parameters;
		return $this->say('subject', $subject);
	}

	public function setParsedSubject(string $subject): IEvent {
		return $this->say('parsed', $subject);
	}

	public function setObject(string $objectType, int $objectId, string $objectName = ''): IEvent {
		$this->objectId = $objectId;
		return $this->say('object', $objectType);
	}

	public function setLink(string $link): IEvent {
		return $this->say('link', $link);
	}

	public function setIcon(string $icon): IEvent {
		return $this->say('icon', $icon);
	}

	public function getApp(): string {
		return $this->texts['app'] ?? '';
	}

	public function getType(): string {
		return $this->texts['type'] ?? '';
	}

	public function getAffectedUser(): string {
		return $this->texts['affected'] ?? '';
	}

	public function getAuthor(): string {
		return $this->texts['author'] ?? '';
	}

	public function getTimestamp(): int {
		return $this->timestamp;
	}

	public function getSubject(): string {
		return $this->texts['subject'] ?? '';
	}

	public function getSubjectParameters(): array {
		return $this->parameters;
	}

	public function getParsedSubject(): string {
		return $this->texts['parsed'] ?? '';
	}

	public function getObjectType(): string {
		return $this->texts['object'] ?? '';
	}

	public function getObjectId(): int {
		return $this->objectId;
	}

	public function getLink(): string {
		return $this->texts['link'] ?? '';
	}

	private function say(string $what, string $text): self {
		$this->texts[$what] = $text;
		return $this;
	}
}
