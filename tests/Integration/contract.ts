// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { ValidateFunction } from 'ajv'

import Ajv from 'ajv'
import formats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../harness/host.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Schema = { [key: string]: Json }

interface Parameter {
	name: string
	in: 'path' | 'query' | 'header'
	required?: boolean
	schema: Schema
}

interface Described {
	operationId: string
	parameters?: Parameter[]
	requestBody?: { required?: boolean, content: Record<string, { schema: Schema }> }
	responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}

/** One route of openapi.json. */
export interface Operation extends Described {
	method: string
	/** with placeholders, as `/ocs/v2.php/apps/socle/api/v1/contacts/{id}` */
	path: string
}

const VERBS = ['get', 'post', 'put', 'patch', 'delete']

interface Document {
	paths: Record<string, Record<string, Described>>
	components: { schemas: Record<string, Schema> }
}

const document = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8')) as Document

/** all routes that openapi.json knows */
export const operations: Operation[] = Object.entries(document.paths).flatMap(([path, verbs]) => Object.entries(verbs)
	.filter(([verb]) => VERBS.includes(verb))
	.map(([verb, described]) => ({ ...described, method: verb.toUpperCase(), path })))

/** OpenAPI 3.0 into JSON Schema: null where it may be, and nothing that is not declared. */
function strict(schema: Json, open = false): Json {
	if (Array.isArray(schema)) {
		return schema.map((entry) => strict(entry, open))
	}
	if (schema === null || typeof schema !== 'object') {
		return schema
	}
	const { nullable, ...rest } = schema
	const inner: Schema = {}
	for (const [key, value] of Object.entries(rest)) {
		if (key === '$ref' && typeof value === 'string') {
			inner[key] = value.replace('#/components/schemas/', 'socle#/definitions/')
		} else if (key === 'properties' && value !== null && typeof value === 'object' && !Array.isArray(value)) {
			inner[key] = Object.fromEntries(Object.entries(value).map(([name, property]) => [name, strict(property)]))
		} else {
			inner[key] = key === 'enum' || key === 'required' || key === 'default' ? value : strict(value, key === 'allOf')
		}
	}
	if (inner.properties !== undefined && inner.additionalProperties === undefined && !open) {
		inner.additionalProperties = false
	}
	return nullable === true ? { anyOf: [inner, { type: 'null' }] } : inner
}

const ajv = formats.default(new Ajv({ strict: false, allErrors: true, coerceTypes: false }))
ajv.addSchema({
	$id: 'socle',
	definitions: Object.fromEntries(Object.entries(document.components.schemas).map(([name, schema]) => [name, strict(schema)])),
})
const coercing = formats.default(new Ajv({ strict: false, coerceTypes: true }))

const compiled = new Map<Schema, ValidateFunction>()

function check(what: string, schema: Schema, value: unknown): void {
	const validate = compiled.get(schema) ?? ajv.compile(strict(schema) as Schema)
	compiled.set(schema, validate)
	if (!validate(value)) {
		throw new Error(`${what} is not as in openapi.json: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(value, null, 1)?.slice(0, 3000)}`)
	}
}

/**
 * @param method verb
 * @param path as sent, without query
 * @throws Error for a route that openapi.json lacks
 */
export function operationOf(method: string, path: string): Operation {
	const candidates = operations.filter((operation) => operation.method === method
		&& new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path))
	// a fixed path is nearer than one with a placeholder
	const found = candidates.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0]
	if (found === undefined) {
		throw new Error(`openapi.json has no route ${method} ${path}`)
	}
	return found
}

/**
 * @param operation the route
 * @param query as sent
 * @param body as sent, before JSON; a string is raw
 */
export function checkRequest(operation: Operation, query: URLSearchParams, body: unknown): void {
	const what = `Request ${operation.method} ${operation.path}`
	const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
	for (const [name, value] of query) {
		const parameter = declared.find((candidate) => candidate.name === name || candidate.name === `${name}[]`)
		if (parameter === undefined) {
			throw new Error(`${what}: the query has "${name}", which openapi.json lacks`)
		}
		const holder = { value }
		const schema = { type: 'object', properties: { value: strict(parameter.schema) } }
		if (!coercing.validate(schema, holder)) {
			throw new Error(`${what}: "${name}=${value}": ${coercing.errorsText()}`)
		}
	}
	for (const parameter of declared) {
		if (parameter.required === true && !query.has(parameter.name)) {
			throw new Error(`${what}: "${parameter.name}" is missing`)
		}
	}
	if (typeof body === 'string' || body instanceof Uint8Array) {
		return
	}
	const schema = operation.requestBody?.content['application/json']?.schema
	if (schema !== undefined && (body !== undefined || operation.requestBody?.required === true)) {
		check(what, schema, body ?? {})
	} else if (schema === undefined && body !== undefined) {
		throw new Error(`${what}: openapi.json knows no body`)
	}
}

/** What the platform or the access check answers on any route. */
const EVERYWHERE = [401, 403, 404, 405, 412]

/**
 * @param operation the route
 * @param status as answered
 * @param body as answered, parsed
 */
export function checkResponse(operation: Operation, status: number, body: unknown): void {
	const what = `Response ${status} of ${operation.method} ${operation.path}`
	const response = operation.responses[status]
	const schema = response?.content?.['application/json']?.schema
	if (schema !== undefined) {
		check(what, schema, body)
	} else if (response === undefined && !EVERYWHERE.includes(status)) {
		throw new Error(`${what} is not in openapi.json: ${JSON.stringify(body)?.slice(0, 2000)}`)
	}
}
