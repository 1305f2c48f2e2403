<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Socle\Host\Mail;

use Egulias\EmailValidator\EmailValidator as Validator;
use Egulias\EmailValidator\Validation\NoRFCWarningsValidation;
use OCP\Mail\IEmailValidator;

/** Strict, as Nextcloud is unless configured otherwise. */
final readonly class EmailValidator implements IEmailValidator {
	public function isValid(string $email): bool {
		return (new Validator())->isValid($email, new NoRFCWarningsValidation());
	}
}
