<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Files;

use OCP\IUser;

interface FileInfo {
	/** @return string */
	public function getName();

	/** @return string from the root of all files: `/<account>/files/...` in a person's own */
	public function getPath();

	/** @return ?int */
	public function getId();

	/**
	 * @param bool $includeMounts
	 * @return int|float in bytes
	 */
	public function getSize($includeMounts = true);

	/** @return bool */
	public function isUpdateable();

	/** @return bool */
	public function isCreatable();

	/** @return bool */
	public function isShareable();

	/** @return bool whether somebody else shares it */
	public function isShared();

	/** @return bool whether it lies outside of that person's own storage, but for what is shared with her */
	public function isMounted();

	/** @return ?IUser */
	public function getOwner();
}
