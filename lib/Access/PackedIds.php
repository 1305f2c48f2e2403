<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

/** Contact identifiers as a short text: sorted, the gaps between them as varints (7 bits a byte, low ones first), base64. */
final class PackedIds {
	/** @param list<int> $ids 0 or more, none twice */
	public static function pack(array $ids): string {
		sort($ids);
		$bytes = '';
		$last = 0;
		foreach ($ids as $id) {
			$gap = $id - $last;
			$last = $id;
			while ($gap > 127) {
				$bytes .= chr($gap & 127 | 128);
				$gap >>= 7;
			}
			$bytes .= chr($gap);
		}
		return base64_encode($bytes);
	}

	/** @return list<int> sorted */
	public static function unpack(string $packed): array {
		$bytes = base64_decode($packed, true);
		$ids = [];
		$last = $gap = $shift = 0;
		foreach (str_split($bytes === false ? '' : $bytes) as $byte) {
			$gap |= (ord($byte) & 127) << $shift;
			$shift += 7;
			if (ord($byte) < 128) {
				$ids[] = $last += $gap;
				$gap = $shift = 0;
			}
		}
		return $ids;
	}
}
