// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { components, paths } from './schema.ts'

import axios, { isAxiosError } from '@nextcloud/axios'
import { generateOcsUrl } from '@nextcloud/router'

/** A wire type by its name in lib/ResponseDefinitions.php, without "Socle". */
export type Wire<Name extends keyof components['schemas']> = components['schemas'][Name]

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'
type Prefix = '/ocs/v2.php/apps/socle/api/v1'
/** The paths that know a verb, without their common prefix: '/contacts/{id}'. */
type Path<V extends Verb> = {
	[P in keyof paths]: paths[P] extends Record<V, object> ? (P extends `${Prefix}${infer Rest}` ? Rest : never) : never
}[keyof paths]
type Operation<V extends Verb, P extends string> = `${Prefix}${P}` extends keyof paths
	? (paths[`${Prefix}${P}`] extends Record<V, infer O> ? O : never)
	: never
type Place<O> = O extends { parameters: { path: infer T extends object } } ? T : object
type Query<O> = O extends { parameters: { query?: infer T } } ? T : never
type Body<O> = O extends { requestBody?: { content: { 'application/json': infer T } } } ? T : never
type Data<O> = O extends { responses: { 200: { content: { 'application/json': { ocs: { data: infer T } } } } } } ? T : never

interface Options<O> {
	/** What stands for each {name} in the path. */
	path?: Place<O>
	query?: Query<O>
	body?: Body<O>
	/** What the body is, where it is not JSON. */
	type?: string
	signal?: AbortSignal
}

/** Why the server refused: `reason` is for code, `message` is translated for the person. */
export class Refusal extends Error {
	readonly status: number
	readonly reason: string
	readonly field: string | null
	/** The whole answer, for what a reason adds (both values of a conflict). */
	readonly data: Record<string, unknown>

	constructor(status: number, data: Record<string, unknown>) {
		super(typeof data.message === 'string' ? data.message : '')
		this.status = status
		this.reason = typeof data.reason === 'string' ? data.reason : (status === 404 ? 'not_found' : 'unknown')
		this.field = typeof data.field === 'string' ? data.field : null
		this.data = data
	}
}

/**
 * What went wrong: a Refusal when the server answered, the error itself otherwise.
 *
 * @param error as thrown by axios
 */
export function asRefusal(error: unknown): unknown {
	if (!isAxiosError(error) || error.response === undefined) {
		return error
	}
	const data: unknown = error.response.data?.ocs?.data
	const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
	return new Refusal(error.response.status, isRecord(data) ? data : {})
}

async function send<V extends Verb, P extends Path<V>>(verb: V, path: P, options: Options<Operation<V, P>> = {}): Promise<Data<Operation<V, P>>> {
	try {
		const response = await axios.request({
			method: verb,
			url: generateOcsUrl(`/apps/socle/api/v1${path}`, options.path ?? {}),
			params: options.query,
			data: options.body,
			headers: options.type === undefined ? {} : { 'Content-Type': options.type },
			signal: options.signal,
		})
		return response.data.ocs.data
	} catch (error) {
		throw asRefusal(error)
	}
}

type Call<V extends Verb> = <P extends Path<V>>(path: P, options?: Options<Operation<V, P>>) => Promise<Data<Operation<V, P>>>

export const get: Call<'get'> = (path, options) => send('get', path, options)
export const post: Call<'post'> = (path, options) => send('post', path, options)
export const put: Call<'put'> = (path, options) => send('put', path, options)
export const patch: Call<'patch'> = (path, options) => send('patch', path, options)
export const del: Call<'delete'> = (path, options) => send('delete', path, options)
