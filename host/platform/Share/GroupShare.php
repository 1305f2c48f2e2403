<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Share;

use DateTime;
use OCP\Files\Node;
use OCP\Share\IShare;

/** A share as apps know it: they fill it in, and the manager keeps it. */
final class GroupShare implements IShare {
	public ?Node $node = null;
	public ?string $sharedBy = null;
	private int $type = -1;
	private ?string $with = null;
	private int $permissions = Share::READ;
	private ?DateTime $expires = null;

	/** @param ?int $id null: it is not kept yet */
	public function __construct(
		private readonly ?int $id = null,
		private int $nodeId = 0,
	) {
	}

	public function getId(): string {
		return (string)($this->id ?? throw new \UnexpectedValueException('It has no number yet'));
	}

	public function setNode(Node $node): self {
		$this->node = $node;
		$this->nodeId = $node->getId();
		return $this;
	}

	public function getNodeId(): int {
		return $this->nodeId;
	}

	public function setShareType($shareType) {
		$this->type = $shareType;
		return $this;
	}

	public function getShareType() {
		return $this->type;
	}

	public function setSharedWith($sharedWith) {
		$this->with = $sharedWith;
		return $this;
	}

	public function getSharedWith() {
		return $this->with;
	}

	public function setPermissions($permissions) {
		$this->permissions = $permissions;
		return $this;
	}

	public function getPermissions() {
		return $this->permissions;
	}

	public function setExpirationDate(?DateTime $expireDate) {
		$this->expires = $expireDate;
		return $this;
	}

	public function getExpirationDate() {
		return $this->expires;
	}

	/** None ends here by itself. */
	public function setNoExpirationDate(bool $noExpirationDate) {
		return $this;
	}

	public function setSharedBy($sharedBy) {
		$this->sharedBy = $sharedBy;
		return $this;
	}
}
