<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\DB;

/** A statement that is run several times, with other values. */
interface IPreparedStatement {
	/**
	 * @param ?array<array-key, mixed> $params
	 * @throws Exception
	 */
	public function execute($params = null): IResult;
}
