<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Folder;

/**
 * What can stand behind a circle's folder. Each method can be called again after it was interrupted, and ends as if it had
 * been called once. None deletes a file.
 */
interface FolderBackend {
	/** @return ?string why it cannot be used on this instance, as Wording knows it; null: it can */
	public function refusal(): ?string;

	/**
	 * Makes the folder, or finds the one that an interrupted call has made.
	 *
	 * @param list<int> $taken file identifiers of folders that circles have
	 * @param bool $again there may be one that an interrupted call has made
	 * @throws FolderFailure
	 */
	public function create(string $name, array $taken, bool $again): FolderPlace;

	/**
	 * @param list<string> $names of folders to lie in it
	 * @param list<string> $groups those that write in it
	 * @throws FolderFailure
	 */
	public function fill(FolderPlace $place, array $names, array $groups): void;

	/**
	 * @return ?FolderPlace null: it is no longer there
	 * @throws FolderFailure
	 */
	public function find(CircleFolder $folder): ?FolderPlace;

	/**
	 * @return string the name that it has now: another one where that was taken
	 * @throws FolderFailure
	 */
	public function rename(FolderPlace $place, string $name): string;

	/**
	 * From now on these have a right, and nobody else.
	 *
	 * @param list<FolderRight> $rights of groups
	 * @throws FolderFailure
	 */
	public function apply(FolderPlace $place, array $rights): void;

	/**
	 * Whoever has a right, as the platform says now.
	 *
	 * @return list<FolderRight>
	 * @throws FolderFailure
	 */
	public function rights(FolderPlace $place): array;

	/**
	 * Whether `rights()` is all that decides who reads what of it.
	 *
	 * @throws FolderFailure
	 */
	public function isVerifiable(FolderPlace $place): bool;
}
