<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Reconcile;

/** How what is can differ from what a circle intends. */
enum DifferenceKind: string {
	/** It has no group that writes, so that nobody is in it. */
	case GroupMissing = 'group_missing';
	/** Its group was deleted, and nobody told Socle. */
	case GroupGone = 'group_gone';
	/** Its group has come to a power over the instance or the register. */
	case GroupPowerful = 'group_powerful';
	case CoordinatorMissing = 'coordinator_missing';
	/** Someone in its group is not of the collective. */
	case Outsider = 'outsider';
	/** A newcomer is in the group that writes. */
	case Newcomer = 'newcomer';
	/** The account of someone in its group is switched off. */
	case Disabled = 'disabled';
	/** Someone holds a role, and is not in the circle. */
	case MandateOutside = 'mandate_outside';
	/** A mandate names its holder by an old name. */
	case MandateName = 'mandate_name';
	/** The number of its members is not what was noted. */
	case MembersCount = 'members_count';

	case FolderUnfinished = 'folder_unfinished';
	case FolderGone = 'folder_gone';
	case FolderUnavailable = 'folder_unavailable';
	case FolderUnverifiable = 'folder_unverifiable';
	case FolderRenamed = 'folder_renamed';
	/** Someone should have a right to a folder, and has none. */
	case RightMissing = 'right_missing';
	/** Someone has a right to a folder, and should have none. */
	case RightSurplus = 'right_surplus';
	/** Someone writes in a folder, and should only read. */
	case RightWrites = 'right_writes';
	/** Someone only reads a folder, and should write. */
	case RightReadsOnly = 'right_reads_only';

	public function repair(): Repair {
		return match ($this) {
			self::MandateName, self::MembersCount => Repair::Automatic,
			self::GroupGone, self::FolderUnfinished, self::FolderRenamed, self::RightMissing, self::RightSurplus, self::RightWrites,
			self::RightReadsOnly => Repair::Safe,
			self::Outsider, self::Newcomer, self::Disabled, self::MandateOutside => Repair::Asked,
			self::GroupMissing, self::GroupPowerful, self::CoordinatorMissing, self::FolderGone, self::FolderUnavailable,
			self::FolderUnverifiable => Repair::None,
		};
	}

	/** Whether it is about one account, and shows without looking at all others. */
	public function isOfAccount(): bool {
		return in_array($this, [self::Outsider, self::Newcomer, self::Disabled, self::MandateOutside], true);
	}

	public function isOfFolder(): bool {
		return str_starts_with($this->value, 'folder_') || str_starts_with($this->value, 'right_');
	}
}
