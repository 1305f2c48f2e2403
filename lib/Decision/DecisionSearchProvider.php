<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Problem\Invalid;
use OCP\IUser;
use OCP\L10N\IFactory;
use OCP\Search\IProvider;
use OCP\Search\ISearchQuery;
use OCP\Search\SearchResult;
use OCP\Search\SearchResultEntry;

/**
 * Adopted decisions in the search of Nextcloud's header, and in the Smart Picker. Whoever may read none gets what a search gives
 * that finds nothing; of a private circle's decision others find its summary, once that is out.
 */
final readonly class DecisionSearchProvider implements IProvider {
	public const ID = 'socle_decisions';
	private const MOST = 25;
	private const ORDER = 21;

	public function __construct(
		private Viewer $viewer,
		private DecisionList $list,
		private DecisionRights $rights,
		private DecisionShort $short,
		private IFactory $languages,
	) {
	}

	public function getId(): string {
		return self::ID;
	}

	public function getName(): string {
		return $this->languages->get(Application::ID)->t('Decisions');
	}

	public function getOrder(string $route, array $routeParameters): ?int {
		return $this->viewer->may(Capability::DecisionsRead) ? self::ORDER : null;
	}

	public function search(IUser $user, ISearchQuery $query): SearchResult {
		// the viewer is who is logged in: nobody searches in another's name
		if ($user->getUID() !== $this->viewer->id() || !$this->viewer->may(Capability::DecisionsRead)) {
			return SearchResult::complete($this->getName(), []);
		}
		$cursor = $query->getCursor();
		try {
			[$found, $next] = $this->list->decisions(
				new DecisionFilter($query->getTerm(), standing: DecisionFilter::ADOPTED),
				$cursor === null ? null : (string)$cursor,
				max(1, min($query->getLimit(), self::MOST)),
			);
		} catch (Invalid) {
			// too long a text or a cursor of another list: the platform knows no answer for that but a failure
			return SearchResult::complete($this->getName(), []);
		}
		// of what has no summary yet, others know the number: whoever types that has it already
		$told = array_filter($found, fn (Decision $decision): bool => $this->rights->readable($decision) !== Readable::Mention);
		$entries = array_map(
			static fn (array $short): SearchResultEntry => new SearchResultEntry('', $short['title'], $short['about'], $short['url'], 'icon-file'),
			$this->short->describe(array_values($told), $this->languages->get(Application::ID)),
		);
		return $next === null ? SearchResult::complete($this->getName(), $entries) : SearchResult::paginated($this->getName(), $entries, $next);
	}
}
