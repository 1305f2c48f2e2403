<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Register;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Viewer;
use OCA\Socle\AppInfo\Application;
use OCA\Socle\Problem\Invalid;
use OCA\Socle\ResponseDefinitions;
use OCP\IURLGenerator;
use OCP\IUser;
use OCP\L10N\IFactory;
use OCP\Search\IProvider;
use OCP\Search\ISearchQuery;
use OCP\Search\SearchResult;
use OCP\Search\SearchResultEntry;

/**
 * The register in the search of Nextcloud's header: the same search and the same access log as in the list. Whoever may
 * not read the register gets what a search gives that finds nobody.
 *
 * @psalm-import-type SocleContactSummary from ResponseDefinitions
 */
final readonly class ContactSearchProvider implements IProvider {
	private const MOST = 25;
	private const ORDER = 20;

	public function __construct(
		private Viewer $viewer,
		private ContactList $list,
		private IURLGenerator $urls,
		private IFactory $languages,
	) {
	}

	public function getId(): string {
		return 'socle_contacts';
	}

	public function getName(): string {
		return $this->languages->get(Application::ID)->t('People');
	}

	public function getOrder(string $route, array $routeParameters): ?int {
		return $this->viewer->may(Capability::ContactsRead) ? self::ORDER : null;
	}

	public function search(IUser $user, ISearchQuery $query): SearchResult {
		$term = trim($query->getTerm());
		$nobody = SearchResult::complete($this->getName(), []);
		// the viewer is who is logged in: nobody searches in another's name
		if ($term === '' || $user->getUID() !== $this->viewer->id() || !$this->viewer->may(Capability::ContactsRead)) {
			return $nobody;
		}
		$cursor = $query->getCursor();
		try {
			$page = $this->list->page(
				new ContactFilter($term),
				ContactOrder::Name->value,
				'asc',
				$cursor === null ? null : (string)$cursor,
				max(1, min($query->getLimit(), self::MOST)),
			);
		} catch (Invalid) {
			// too long a text or a cursor of another list: the platform knows no answer for that but a failure
			return $nobody;
		}
		$entries = array_map($this->entry(...), $page['contacts']);
		return $page['next'] === null
			? SearchResult::complete($this->getName(), $entries)
			: SearchResult::paginated($this->getName(), $entries, $page['next']);
	}

	/** @param SocleContactSummary $contact */
	private function entry(array $contact): SearchResultEntry {
		$name = trim("{$contact['given_name']} {$contact['family_name']}");
		$about = array_filter([$contact['email'] ?? $contact['phone'] ?? '', $contact['commune']], static fn (string $text): bool => $text !== '');
		return new SearchResultEntry(
			'',
			$name === '' ? $this->languages->get(Application::ID)->t('Without a name') : $name,
			implode(' · ', $about),
			$this->urls->getAbsoluteURL($this->urls->linkToRoute('socle.page.index') . "contacts/{$contact['id']}"),
			'icon-user',
		);
	}
}
