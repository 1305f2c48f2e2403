<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Controller;

use OCA\Socle\Access\Capability;
use OCA\Socle\Access\Requires;
use OCA\Socle\ResponseDefinitions;
use OCA\Socle\Rights\ProofOpening;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;

/**
 * Sealed proofs of people who were erased.
 *
 * @psalm-import-type SocleError from ResponseDefinitions
 * @psalm-import-type SocleProofList from ResponseDefinitions
 */
class ProofController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ProofOpening $proofs,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * Open the sealed proof of someone who was erased, with an address of hers
	 *
	 * @param string $address Mail or telephone
	 * @param string $given_name Given name, where she had neither
	 * @param string $family_name Family name
	 * @param string $street Street and number
	 * @param string $postcode Postcode
	 * @param string $commune Commune
	 * @return DataResponse<Http::STATUS_OK, SocleProofList, array{}>|DataResponse<Http::STATUS_BAD_REQUEST|Http::STATUS_CONFLICT, SocleError, array{}>|DataResponse<Http::STATUS_NOT_FOUND, list<empty>, array{}>
	 *
	 * 200: What it holds; nothing where there is none for this address
	 * 400: No address
	 * 404: Nothing here
	 * 409: The secret is missing
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 30, period: 3600)]
	#[Requires(Capability::RightsHandle)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/proofs')]
	public function open(
		string $address = '', string $given_name = '', string $family_name = '', string $street = '', string $postcode = '', string $commune = '',
	): DataResponse {
		return new DataResponse($this->proofs->open($address, [
			'given_name' => $given_name, 'family_name' => $family_name, 'street' => $street, 'postcode' => $postcode, 'commune' => $commune,
		]));
	}
}
