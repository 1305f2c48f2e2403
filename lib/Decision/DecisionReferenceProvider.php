<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCP\Collaboration\Reference\ADiscoverableReferenceProvider;
use OCP\Collaboration\Reference\IReference;
use OCP\Collaboration\Reference\ISearchableReferenceProvider;
use OCP\Collaboration\Reference\Reference;
use OCP\L10N\IFactory;

/**
 * Shows a decision where its address stands in a text, to whoever may read it, and lets people pick one while they write.
 *
 * The platform keeps what it was told. So the key under which it does says for whom that was, and what she might read of it:
 * once that is another, what was kept is never found again.
 */
final class DecisionReferenceProvider extends ADiscoverableReferenceProvider implements ISearchableReferenceProvider {
	private const ORDER = 20;

	public function __construct(
		private readonly Viewer $viewer,
		private readonly DecisionMapper $decisions,
		private readonly DecisionRights $rights,
		private readonly DecisionShort $short,
		private readonly DecisionAddress $address,
		private readonly IFactory $languages,
	) {
	}

	public function getId(): string {
		return 'socle_decisions';
	}

	public function getTitle(): string {
		return $this->languages->get(Application::ID)->t('Decisions');
	}

	public function getOrder(): int {
		return self::ORDER;
	}

	public function getIconUrl(): string {
		return $this->address->icon();
	}

	public function getSupportedSearchProviderIds(): array {
		return [DecisionSearchProvider::ID];
	}

	public function matchReference(string $referenceText): bool {
		return $this->address->decisionAt($referenceText) !== null;
	}

	public function resolveReference(string $referenceText): ?IReference {
		$decision = $this->decisionAt($referenceText);
		$short = $decision === null ? null : $this->short->describe([$decision], $this->languages->get(Application::ID))[0] ?? null;
		if ($short === null) {
			return null;
		}
		$reference = new Reference($referenceText);
		$reference->setTitle($short['title']);
		$reference->setDescription($short['about']);
		$reference->setUrl($short['url']);
		$reference->setImageUrl($this->address->icon());
		return $reference;
	}

	public function getCachePrefix(string $referenceId): string {
		return "socle_decision_{$this->address->decisionAt($referenceId)}";
	}

	public function getCacheKey(string $referenceId): string {
		$decision = $this->decisionAt($referenceId);
		$seen = $decision === null ? '' : "{$this->rights->readable($decision)->value} $decision->changedAt {$decision->publication->value}";
		return "{$this->viewer->id()} $seen";
	}

	private function decisionAt(string $address): ?Decision {
		$id = $this->address->decisionAt($address);
		return $id === null || $this->viewer->id() === '' ? null : $this->decisions->find($id);
	}
}
