<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\Decision\DecisionReading;
use OCA\Socle\Decision\DecisionRedaction;
use OCA\Socle\Decision\DecisionService;
use OCA\Socle\ResponseDefinitions;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Decisions: drafted, read, and never changed once they are adopted.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleDecision from ResponseDefinitions
 */
class DecisionController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly DecisionReading $reading,
		private readonly DecisionService $decisions,
		private readonly DecisionRedaction $redaction,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * One decision
	 *
	 * @param int $id Identifier of the decision
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The decision, as far as it may be read
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsRead)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/decisions/{id}', requirements: ['id' => '\d+'])]
	public function read(int $id): DataResponse {
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Begin a decision in one's own circle
	 *
	 * @param int $circle Identifier of the circle
	 * @param ?string $title One line
	 * @param ?string $text What is decided, in Markdown
	 * @param ?string $context Why, in Markdown
	 * @param ?string $method consent, consensus, vote, election or coordinator; empty: not said yet
	 * @param ?array<string, int> $votes for, against and abstained; an empty one takes it away
	 * @param ?string $decided_on Day on which it was decided; empty: the day of its adoption
	 * @param ?string $starts_on Day from which it is in force; empty: that on which it was decided
	 * @param ?string $ends_on Its last day; empty: none
	 * @param ?string $review_on Day on which it is looked at again; empty: none
	 * @param ?list<array{user?: string, name?: string}> $people Who was present: accounts, or names
	 * @param ?list<int> $documents Files of the folder of its circle
	 * @param ?list<string> $tags Tags
	 * @param ?list<array{kind: string, id: int}> $links What it amends, supersedes, revokes or keeps
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The draft
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/circles/{circle}/decisions', requirements: ['circle' => '\d+'])]
	public function create(int $circle, ?string $title = null, ?string $text = null, ?string $context = null, ?string $method = null, ?array $votes = null, ?string $decided_on = null, ?string $starts_on = null, ?string $ends_on = null, ?string $review_on = null, ?array $people = null, ?array $documents = null, ?array $tags = null, ?array $links = null): DataResponse {
		$decision = $this->decisions->create($circle, compact('title', 'text', 'context', 'method', 'votes', 'decided_on', 'starts_on', 'ends_on', 'review_on', 'people', 'documents', 'tags', 'links'));
		return new DataResponse($this->reading->one($decision->id));
	}

	/**
	 * Change a draft or a proposal; what is not given stays as it is
	 *
	 * @param int $id Identifier of the decision
	 * @param int $version The version that was seen
	 * @param ?string $title One line
	 * @param ?string $text What is decided, in Markdown
	 * @param ?string $context Why, in Markdown
	 * @param ?string $method consent, consensus, vote, election or coordinator; empty: not said yet
	 * @param ?array<string, int> $votes for, against and abstained; an empty one takes it away
	 * @param ?string $decided_on Day on which it was decided; empty: the day of its adoption
	 * @param ?string $starts_on Day from which it is in force; empty: that on which it was decided
	 * @param ?string $ends_on Its last day; empty: none
	 * @param ?string $review_on Day on which it is looked at again; empty: none
	 * @param ?list<array{user?: string, name?: string}> $people Who was present: accounts, or names
	 * @param ?list<int> $documents Files of the folder of its circle
	 * @param ?list<string> $tags Tags
	 * @param ?list<array{kind: string, id: int}> $links What it amends, supersedes, revokes or keeps
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_BAD_REQUEST, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>|DataResponse<Http::STATUS_CONFLICT, SocleError, array{}>
	 *
	 * 200: The decision as it is now
	 * 400: A value cannot be used
	 * 404: Nothing here
	 * 409: It cannot be done as things are
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsWrite)]
	#[ApiRoute(verb: 'PATCH', url: '/api/v1/decisions/{id}', requirements: ['id' => '\d+'])]
	public function change(int $id, int $version = 0, ?string $title = null, ?string $text = null, ?string $context = null, ?string $method = null, ?array $votes = null, ?string $decided_on = null, ?string $starts_on = null, ?string $ends_on = null, ?string $review_on = null, ?array $people = null, ?array $documents = null, ?array $tags = null, ?array $links = null): DataResponse {
		$this->decisions->change($id, $version, compact('title', 'text', 'context', 'method', 'votes', 'decided_on', 'starts_on', 'ends_on', 'review_on', 'people', 'documents', 'tags', 'links'));
		return new DataResponse($this->reading->one($id));
	}

	/**
	 * Redact the name of somebody who was present
	 *
	 * @param int $id Identifier of the decision
	 * @param int $person Identifier of her presence
	 * @return DataResponse<Http::STATUS_OK, SocleDecision, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: The decision as it is now
	 * 404: Nothing here
	 */
	#[NoAdminRequired]
	#[Requires(Capability::DecisionsRedact)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/decisions/{id}/people/{person}/redaction', requirements: ['id' => '\d+', 'person' => '\d+'])]
	public function redact(int $id, int $person): DataResponse {
		$this->redaction->redact($id, $person);
		return new DataResponse($this->reading->one($id));
	}
}
