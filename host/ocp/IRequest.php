<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * @property-read array<string, mixed> $server
 */
interface IRequest {
	public function getHeader(string $name): string;

	/**
	 * @param mixed $default
	 * @return mixed
	 */
	public function getParam(string $key, $default = null);

	/** @return array<string, mixed> */
	public function getParams(): array;

	public function getMethod(): string;

	/** @return ?string */
	public function getCookie(string $key);

	public function passesCSRFCheck(): bool;

	public function passesStrictCookieCheck(): bool;

	public function getId(): string;

	public function getRequestUri(): string;

	public function getServerHost(): string;

	public function getFormat(): ?string;
}
