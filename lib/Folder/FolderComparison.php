<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

/** In what the rights to a folder are not what they should be. */
final readonly class FolderComparison {
	/**
	 * @param list<FolderRight> $intended
	 * @param list<FolderRight> $granted
	 * @return list<FolderDifference>
	 */
	public static function of(CircleFolder $folder, array $intended, array $granted): array {
		$differences = [];
		foreach ($intended as $right) {
			$given = self::same($right, $granted);
			$kind = match (true) {
				$given === null => FolderDifferenceKind::Missing,
				$given->write && !$right->write => FolderDifferenceKind::Writes,
				!$given->write && $right->write => FolderDifferenceKind::ReadsOnly,
				default => null,
			};
			if ($kind !== null) {
				$differences[] = new FolderDifference($folder, $kind, $given ?? $right);
			}
		}
		foreach ($granted as $right) {
			$redundant = $right->inside !== '' && array_filter($intended, static fn (FolderRight $one): bool => $right->isWithin($one)) !== [];
			if (!$redundant && self::same($right, $intended) === null) {
				$differences[] = new FolderDifference($folder, FolderDifferenceKind::Surplus, $right);
			}
		}
		return $differences;
	}

	/** @param list<FolderRight> $rights */
	private static function same(FolderRight $wanted, array $rights): ?FolderRight {
		foreach ($rights as $right) {
			if ($right->isOfSame($wanted)) {
				return $right;
			}
		}
		return null;
	}
}
