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
	/** Pages further down are not asked for: nobody turns so many. */
	private const DEEPEST = 1000;

	public function __construct(
		private Viewer $viewer,
		private DecisionFinding $finding,
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
		$limit = max(1, min($query->getLimit(), self::MOST));
		$cursor = $query->getCursor();
		$offset = is_numeric($cursor) ? max(0, min((int)$cursor, self::DEEPEST)) : 0;
		$found = $this->finding->byWords($query->getTerm(), $limit + 1, $offset);
		$l = $this->languages->get(Application::ID);
		$entries = array_map(
			fn (array $short): SearchResultEntry => new SearchResultEntry('', $short['title'], $short['about'], $short['url'], 'icon-file'),
			$this->short->describe(array_slice($found, 0, $limit), $l),
		);
		return count($found) > $limit && $offset < self::DEEPEST
			? SearchResult::paginated($this->getName(), $entries, $offset + $limit)
			: SearchResult::complete($this->getName(), $entries);
	}
}
