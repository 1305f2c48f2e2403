<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

class Reference implements IReference {
	protected ?string $title = null;
	protected ?string $description = null;
	protected ?string $imageUrl = null;
	protected ?string $url = null;

	public function __construct(
		protected string $reference,
	) {
	}

	public function setTitle(string $title): void {
		$this->title = $title;
	}

	public function setDescription(?string $description): void {
		$this->description = $description;
	}

	public function setImageUrl(?string $imageUrl): void {
		$this->imageUrl = $imageUrl;
	}

	public function setUrl(?string $url): void {
		$this->url = $url;
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array {
		$shown = [
			'id' => $this->reference,
			'name' => $this->title ?? $this->reference,
			'description' => $this->description,
			'thumb' => $this->imageUrl,
			'link' => $this->url ?? $this->reference,
		];
		return ['richObjectType' => 'open-graph', 'richObject' => $shown, 'openGraphObject' => $shown, 'accessible' => true];
	}
}
