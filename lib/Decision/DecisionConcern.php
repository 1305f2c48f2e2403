<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Decision;

/** What of decisions concerns the person of this request now, whatever it did when she was told. */
final readonly class DecisionConcern {
	public function __construct(
		private DecisionRights $rights,
		private DecisionMapper $decisions,
		private ObjectionMapper $objections,
	) {
	}

	/** @return ?Decision null unless she is in its circle, or answers for it */
	public function insider(int $id): ?Decision {
		$decision = $this->decisions->find($id);
		return $decision !== null && $this->rights->isInside($decision->circle) ? $decision : null;
	}

	public function objection(int $decision, int $id): ?Objection {
		return $this->objections->find($decision, $id);
	}
}
