<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

use OCA\Socle\Problem\Invalid;

/** A circle has at most one folder of each kind. */
enum FolderKind: string {
	/** Members of the collective read it. */
	case Open = 'open';
	/** For the circle alone: what newcomers must not see, with its whole history. A private circle has only this one. */
	case Private = 'private';

	/** @throws Invalid */
	public static function given(string $kind): self {
		return self::tryFrom($kind) ?? throw new Invalid('folder_kind_unknown', 'kind');
	}
}
