<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */
namespace OCA\Socle\Host\Search;

use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IURLGenerator;
use OCP\IUserSession;
use RuntimeException;

/** The search of the header: who can be asked, and each one's answer, in Nextcloud's names and shapes. */
final class SearchController extends OCSController {
	private const APP = 'socle';
	private const MOST = 25;

	public function __construct(
		string $appName,
		IRequest $request,
		private readonly SearchProviders $providers,
		private readonly IUserSession $session,
		private readonly IURLGenerator $urls,
	) {
		parent::__construct($appName, $request);
	}

	/** @return DataResponse<int, list<array<string, mixed>>, array<string, mixed>> those that are offered to this person */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[ApiRoute(verb: 'GET', url: '/providers', root: '/search')]
	public function providers(): DataResponse {
		$offered = [];
		foreach ($this->providers->all() as $provider) {
			$order = $provider->getOrder('', []);
			if ($order !== null) {
				$offered[] = [
					'id' => $provider->getId(),
					'appId' => self::APP,
					'name' => $provider->getName(),
					'icon' => $this->urls->imagePath(self::APP, 'app.svg'),
					'order' => $order,
					'isExternalProvider' => false,
					'triggers' => [$provider->getId()],
					'filters' => ['term' => 'string'],
					'inAppSearch' => false,
				];
			}
		}
		usort($offered, static fn (array $one, array $other): int => $one['order'] <=> $other['order']);
		return new DataResponse($offered);
	}

	/** @return DataResponse<int, mixed, array<string, mixed>> */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[ApiRoute(verb: 'GET', url: '/providers/{providerId}/search', root: '/search')]
	public function search(string $providerId, string $term = '', ?int $limit = null, ?string $cursor = null): DataResponse {
		if (trim($term) === '') {
			return new DataResponse('No valid filters provided', Http::STATUS_BAD_REQUEST);
		}
		$user = $this->session->getUser();
		foreach ($this->providers->all() as $provider) {
			if ($user !== null && $provider->getId() === $providerId) {
				$query = new SearchQuery($term, max(1, min($limit ?? 5, self::MOST)), $cursor);
				return new DataResponse($provider->search($user, $query)->jsonSerialize());
			}
		}
		throw new RuntimeException("No search provider $providerId");
	}
}
