<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Rights;

use OCA\Socle\Import\ImportSources;
use OCA\Socle\Register\Change;
use OCA\Socle\Register\Contact;
use OCA\Socle\Register\ContactHistory;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Settings\Collective;
use OCA\Socle\Settings\DataController;

/**
 * Who holds a person's data, where it came from, what was changed, what she does in the collective, and what she asked for.
 *
 * @psalm-import-type SocleCopyEngagement from ResponseDefinitions
 * @psalm-import-type SocleCopyChange from ResponseDefinitions
 * @psalm-import-type SocleCopyImport from ResponseDefinitions
 * @psalm-import-type SocleCopyRequest from ResponseDefinitions
 */
final readonly class PersonSources {
	public function __construct(
		private ContactHistory $history,
		private ImportSources $imports,
		private RequestMapper $requests,
		private Engagements $engagements,
		private Collective $collective,
		private DataController $controller,
	) {
	}

	/** @return array{collective: array{name: string, commune: string}, controller: array{kind: string, name: string, address: string, email: string}} */
	public function collective(): array {
		$controller = $this->controller->describe();
		return [
			'collective' => $this->collective->describe(),
			'controller' => [
				'kind' => $controller['kind'], 'name' => $controller['name'], 'address' => $controller['address'], 'email' => $controller['email'],
			],
		];
	}

	/** @return array{imports: list<SocleCopyImport>, history: list<SocleCopyChange>, requests: list<SocleCopyRequest>, engagements: list<SocleCopyEngagement>} */
	public function of(Contact $contact): array {
		$changes = $this->history->all($contact->id);
		$ids = array_filter([$contact->importId, ...array_map(static fn (Change $change): ?int => $change->importId, $changes)], is_int(...));
		return [
			'imports' => array_map(static fn (array $import): array => [
				'name' => $import['name'],
				'at' => $import['at'],
				'provenance' => $import['provenance'],
				'provenance_name' => $import['provenance_name'],
				'brought' => $import['id'] === $contact->importId,
			], $this->imports->of(array_values(array_unique($ids)))),
			'history' => array_map(static fn (Change $change): array => [
				'at' => $change->at,
				'origin' => $change->origin->value,
				'field' => $change->field,
				'before' => $change->before,
				'after' => $change->after,
			], $changes),
			'requests' => array_map(static fn (RightsRequest $request): array => [
				'kind' => $request->kind->value,
				'received_at' => $request->receivedAt,
				'due_at' => $request->dueAt,
				'identity' => $request->identity?->value,
				'state' => $request->state->value,
				'outcome' => $request->outcome,
				'closed_at' => $request->closedAt,
			], $this->requests->of($contact->id)),
			'engagements' => $this->engagements->of($contact->account ?? ''),
		];
	}
}
