<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Import;

use OCA\Socle\Problem\Conflict;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\Problem\NotFound;
use OCA\Socle\Problem\TooLarge;
use OCA\Socle\Register\ContactRules;
use OCA\Socle\Task\TaskKind;
use OCA\Socle\Task\TaskRunner;
use OCP\AppFramework\Utility\ITimeFactory;

/** Imports that have written nothing yet: their options, their file. */
final readonly class ImportDrafts {
	public function __construct(
		private ImportMapper $imports,
		private ImportFiles $files,
		private FileReading $reading,
		private TaskRunner $tasks,
		private ContactRules $rules,
		private ITimeFactory $time,
	) {
	}

	/** @throws Invalid */
	public function options(string $name, string $provenance, string $provenanceName, string $basis, bool $keepUnreadable): ImportOptions {
		return ImportOptions::of($this->rules, $name, $provenance, $provenanceName, $basis, $keepUnreadable);
	}

	/** @param ?string $hash see ImportOptions::fingerprint() */
	public function create(ImportOptions $options, string $by, ?string $hash = null): Import {
		$import = new Import();
		$import->setName($options->name);
		$import->become(ImportState::Uploading);
		$import->setProvenance($options->provenance);
		$import->setProvenanceName($options->provenanceName);
		$import->setBasis($options->basis);
		$import->setKeepUnreadable($options->keepUnreadable ? 1 : 0);
		$import->setCreatedBy($by);
		$import->setCreatedAt($this->time->getTime());
		$import->setHash($hash);
		return $this->imports->insert($import);
	}

	/**
	 * A chunk may be sent again.
	 *
	 * @throws NotFound
	 * @throws Conflict
	 * @throws TooLarge
	 */
	public function put(int $id, int $number, string $bytes): void {
		$import = $this->imports->find($id);
		if (!$import->is(ImportState::Uploading)) {
			throw new Conflict('state');
		}
		if (strlen($bytes) > ImportFiles::CHUNK_BYTES || $number >= ImportFiles::MOST_CHUNKS) {
			throw new TooLarge(FileReason::TooLarge->value);
		}
		$this->files->put($id, $number, $bytes);
		if ($import->getChunks() <= $number) {
			$import->setChunks($number + 1);
			$this->imports->update($import);
		}
	}

	/**
	 * The file is there, whole and of the canonical form.
	 *
	 * @param int $chunks how many were sent
	 * @param int $bytes how many they have together
	 * @throws NotFound
	 * @throws Conflict
	 * @throws FileProblem
	 */
	public function complete(int $id, int $chunks, int $bytes): Import {
		$import = $this->imports->find($id);
		if (!$import->is(ImportState::Uploading, ImportState::Ready, ImportState::Checked, ImportState::Failed)) {
			throw new Conflict('state');
		}
		if ($bytes <= 0 || $chunks <= 0) {
			throw new FileProblem(FileReason::Empty);
		}
		if ($bytes > ImportFiles::MOST_BYTES) {
			throw new FileProblem(FileReason::TooLarge);
		}
		if ($chunks > ImportFiles::MOST_CHUNKS || $this->files->bytes($id, $chunks) !== $bytes) {
			throw new FileProblem(FileReason::BytesDiffer);
		}
		$import->setChunks($chunks);
		$import->setBytes($bytes);
		$this->reading->check($import);
		$import->become(ImportState::Ready);
		return $this->imports->update($import);
	}

	/**
	 * @throws NotFound
	 * @throws Conflict it has written to the register
	 */
	public function delete(int $id): void {
		$import = $this->imports->find($id);
		if (!ImportState::from($import->getState())->isDraft()) {
			throw new Conflict('state');
		}
		$this->tasks->forget(TaskKind::OF_IMPORTS, $id);
		$this->imports->forget($import);
		$this->files->delete($id);
	}
}
