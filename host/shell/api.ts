/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** An answer that is not a success. */
export class RequestError extends Error {
	readonly status: number

	constructor(status: number) {
		super(`HTTP ${status}`)
		this.status = status
	}
}

function text(key: string): string {
	return document.head.dataset[key] ?? ''
}

/**
 * One request with the session's request token; rejects with `RequestError` when the answer is not a success.
 */
export async function request(method: string, url: string, options: { body?: BodyInit, headers?: Record<string, string> } = {}): Promise<Response> {
	const response = await fetch(url, {
		method,
		body: options.body,
		headers: { requesttoken: text('requesttoken'), 'X-Requested-With': 'XMLHttpRequest', ...options.headers },
	})
	if (!response.ok) {
		throw new RequestError(response.status)
	}
	return response
}

/**
 * One call to an OCS route (the path after `/ocs/v2.php`): what lies under `ocs.data`, unchecked.
 */
export async function ocs(method: string, path: string, body?: Record<string, unknown>): Promise<unknown> {
	const response = await request(method, `${text('webroot')}/ocs/v2.php${path}`, {
		body: body && JSON.stringify(body),
		headers: { Accept: 'application/json', 'OCS-APIRequest': 'true', ...(body && { 'Content-Type': 'application/json' }) },
	})
	const answer = await response.json() as { ocs?: { data?: unknown } }
	return answer.ocs?.data
}
