// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

type Op<Path, Query, Body, Data> = {
	parameters: { query?: Query, header: unknown, path: Path }
	requestBody?: { content: { 'application/json': Body } }
	responses: { 200: { headers: unknown, content: { 'application/json': { ocs: { meta: unknown, data: Data } } } } }
}
type Id = { id: number }
type None = Record<string, never>
type Filters = { search?: string, kind?: string, tag?: string, commune?: string, neighbourhood?: string, provenance?: string, import?: number | null, reach?: string }
type S = components['schemas']

export interface paths {
	'/ocs/v2.php/apps/socle/api/v1/home': { get: Op<None, None, None, S['Home']> }
	'/ocs/v2.php/apps/socle/api/v1/contacts': {
		get: Op<None, Filters & { sort?: string, direction?: string, cursor?: string, limit?: number }, None, S['ContactPage']>
		post: Op<None, None, Partial<Record<string, unknown>>, S['Contact']>
	}
	'/ocs/v2.php/apps/socle/api/v1/contacts/count': { get: Op<None, Filters, None, { count: number, capped: boolean }> }
	'/ocs/v2.php/apps/socle/api/v1/contacts/facets': { get: Op<None, { field: string, start?: string }, None, { values: { value: string, label: string }[] }> }
	'/ocs/v2.php/apps/socle/api/v1/contacts/{id}': {
		get: Op<Id, None, None, S['Contact']>
		patch: Op<Id, None, { field: string, value: unknown, was: unknown }, S['Contact']>
		delete: Op<Id, None, None, unknown[]>
	}
	'/ocs/v2.php/apps/socle/api/v1/contacts/{id}/changes': { get: Op<Id, { cursor?: string }, None, { changes: S['Change'][], next: string | null }> }
	'/ocs/v2.php/apps/socle/api/v1/contacts/{id}/account': { put: Op<Id, None, { account: string }, S['Contact']> }
	'/ocs/v2.php/apps/socle/api/v1/access-log': { get: Op<None, { cursor?: string, user?: string, contact?: number | null }, None, { entries: S['AccessEntry'][], next: string | null }> }
	'/ocs/v2.php/apps/socle/api/v1/imports': {
		get: Op<None, { cursor?: string }, None, { imports: S['Import'][], next: string | null }>
		post: Op<None, None, { name: string, provenance: string, provenance_name: string, basis: string, keep_unreadable: boolean }, S['Import']>
	}
	'/ocs/v2.php/apps/socle/api/v1/imports/{id}': { get: Op<Id, None, None, S['Import']>, delete: Op<Id, None, None, unknown[]> }
	'/ocs/v2.php/apps/socle/api/v1/imports/{id}/chunks/{number}': { put: Op<Id & { number: number }, None, string, S['Import']> }
	'/ocs/v2.php/apps/socle/api/v1/imports/{id}/check': { post: Op<Id, None, { chunks: number, bytes: number }, S['Import']> }
	'/ocs/v2.php/apps/socle/api/v1/imports/{id}/run': { post: Op<Id, None, None, S['Import']> }
	'/ocs/v2.php/apps/socle/api/v1/imports/{id}/rows': { get: Op<Id, { outcome?: string, cursor?: string }, None, { rows: S['ImportRow'][], next: string | null }> }
	'/ocs/v2.php/apps/socle/api/v1/imports/{id}/undo': { get: Op<Id, None, None, { delete: number, revert: number, keep: number }>, post: Op<Id, None, None, S['Import']> }
	'/ocs/v2.php/apps/socle/api/v1/tasks/{id}/step': { post: Op<Id, None, None, S['Task']> }
	'/ocs/v2.php/apps/socle/api/v1/settings': { get: Op<None, None, None, S['Settings']> }
	'/ocs/v2.php/apps/socle/api/v1/settings/groups': {
		get: Op<None, { search?: string }, None, { groups: S['Group'][] }>
		put: Op<None, None, { members: string, newcomers: string, keepers: string }, S['Settings']>
		post: Op<None, None, { name: string }, S['Group']>
	}
	'/ocs/v2.php/apps/socle/api/v1/settings/keepers/me': { put: Op<None, None, None, S['Settings']> }
	'/ocs/v2.php/apps/socle/api/v1/settings/collective': { put: Op<None, None, { name: string, commune: string }, S['Settings']> }
	'/ocs/v2.php/apps/socle/api/v1/settings/controller': { put: Op<None, None, { kind: string, name: string, address: string, email: string }, S['Settings']> }
}

export interface components {
	schemas: {
		ContactPoint: { value: string, normalised: string, preferred: boolean }
		ContactSummary: { id: number, given_name: string, family_name: string, email: string | null, phone: string | null, commune: string, neighbourhood: string, kind: string, tags: string[] }
		ContactPage: { contacts: components['schemas']['ContactSummary'][], next: string | null }
		Contact: {
			id: number, version: number, given_name: string, family_name: string
			emails: components['schemas']['ContactPoint'][], phones: components['schemas']['ContactPoint'][]
			street: string, postcode: string, commune: string, neighbourhood: string, language: string
			kind: string, basis: string, provenance: string, provenance_name: string, over_15: string, over_17: string
			tags: string[], note: string, account: string | null, import: { id: number, name: string } | null
			created_at: number, created_by: string, changed_at: number, changed_by: string
		}
		Change: { id: number, at: number, by: string, by_name: string, origin: string, import: { id: number, name: string } | null, field: string, before: string | null, after: string | null }
		AccessEntry: { id: number, at: number, user: string, user_name: string, action: string, contacts: number, contact_ids: number[] }
		ContactCount: { count: number, capped: boolean }
		Task: { id: number, kind: string, state: string, done: number, total: number, error: string | null }
		Import: {
			id: number, name: string, state: string, provenance: string, provenance_name: string, basis: string, keep_unreadable: boolean
			rows: number, created: number, completed: number, unchanged: number, doubtful: number, household: number, suppressed: number, refused: number
			created_by: string, created_at: number, closed_at: number | null, undoable_until: number | null, task: components['schemas']['Task'] | null
		}
		ImportRow: { id: number, row: number, outcome: string, contact_id: number | null, name: string, problems: { field: string, value: string, reason: string }[] }
		Growth: { total: number, months: { month: number, created: number, deleted: number }[] }
		ChecklistStep: { step: string, done: boolean }
		Home: {
			contacts: components['schemas']['Growth'] | null
			checklist: components['schemas']['ChecklistStep'][] | null
			imports: components['schemas']['Import'][]
		}
		Group: { id: string, name: string, members: number | null }
		Settings: {
			groups: { members: components['schemas']['Group'] | null, newcomers: components['schemas']['Group'] | null, keepers: components['schemas']['Group'] | null }
			keepers_warning: string | null
			collective: { name: string, commune: string }
			controller: { kind: string, name: string, address: string, email: string, complete: boolean }
			can: { groups: boolean }
		}
	}
}
