<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Share;

use DateTime;
use OCP\Files\Node;

interface IShare {
	public const TYPE_USER = 0;
	public const TYPE_GROUP = 1;
	public const TYPE_LINK = 3;
	public const TYPE_EMAIL = 4;
	public const TYPE_REMOTE = 6;
	public const TYPE_CIRCLE = 7;
	public const TYPE_REMOTE_GROUP = 9;
	public const TYPE_ROOM = 10;

	/** @return string */
	public function getId();

	/** @return IShare */
	public function setNode(Node $node);

	public function getNodeId(): int;

	/**
	 * @param int $shareType
	 * @return IShare
	 */
	public function setShareType($shareType);

	/** @return int */
	public function getShareType();

	/**
	 * @param string $sharedWith
	 * @return IShare
	 */
	public function setSharedWith($sharedWith);

	/** @return ?string */
	public function getSharedWith();

	/**
	 * @param int $permissions of `Constants::PERMISSION_*`
	 * @return IShare
	 */
	public function setPermissions($permissions);

	/** @return int */
	public function getPermissions();

	/**
	 * @param ?DateTime $expireDate
	 * @return IShare
	 */
	public function setExpirationDate(?DateTime $expireDate);

	/** @return ?DateTime */
	public function getExpirationDate();

	/** @return IShare */
	public function setNoExpirationDate(bool $noExpirationDate);

	/**
	 * @param string $sharedBy
	 * @return IShare
	 */
	public function setSharedBy($sharedBy);
}
