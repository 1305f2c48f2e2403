// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Field, Value } from './fields.ts'

import { describe, expect, test } from 'vitest'
import { Refusal } from '../api/http.ts'
import { tidy } from './fields.ts'
import { useField } from './useField.ts'

/** A register with one person in it, who may be changed by someone else meanwhile. */
function register(phone: string) {
	let stored: Value = phone
	let shown: Value = phone
	const saved: Value[] = []
	return {
		saved,
		changedElsewhere: (value: Value) => {
			stored = value
		},
		record: {
			value: () => shown,
			async save(field: Field, value: Value, seen: Value) {
				if (value === 'nonsense') {
					throw new Refusal(400, { reason: 'phone_invalid', field, message: 'This is no telephone number.' })
				}
				if (seen !== stored) {
					throw new Refusal(409, { reason: 'conflict', field, by: 'Blaise', at: 1700000000 })
				}
				stored = value
				shown = value
				saved.push(value)
			},
			async reload() {
				shown = stored
			},
		},
	}
}

describe('a field edited in place', () => {
	test('is saved by itself, and can be put back', async () => {
		const { record, saved } = register('01')
		const field = useField('note', record)
		field.edit()
		field.draft.value = '02'
		await field.save()
		expect(saved).toEqual(['02'])
		expect(field.state.value).toBe('reading')
		expect(field.undoable.value).toBe(true)
		await field.undo()
		expect(saved).toEqual(['02', '01'])
	})

	test('that was not changed is not saved', async () => {
		const { record, saved } = register('01')
		const field = useField('note', record)
		field.edit()
		await field.save()
		expect(saved).toEqual([])
		expect(field.state.value).toBe('reading')
	})

	test('that the server refuses stays open, with the reason', async () => {
		const { record } = register('01')
		const field = useField('note', record)
		field.edit()
		field.draft.value = 'nonsense'
		await field.save()
		expect(field.state.value).toBe('editing')
		expect(field.error.value).toBe('This is no telephone number.')
	})
})

describe('two people change the same field', () => {
	async function collision() {
		const { record, saved, changedElsewhere } = register('01')
		const field = useField('note', record)
		field.edit()
		changedElsewhere('03')
		field.draft.value = '02'
		await field.save()
		return { field, saved }
	}

	test('the second sees both values and who was quicker; nothing is overwritten', async () => {
		const { field, saved } = await collision()
		expect(field.state.value).toBe('conflict')
		expect(field.conflict.value).toEqual({ mine: '02', theirs: '03', by: 'Blaise', at: 1700000000 })
		expect(saved).toEqual([])
	})

	test('she keeps hers', async () => {
		const { field, saved } = await collision()
		await field.keepMine()
		expect(saved).toEqual(['02'])
		expect(field.state.value).toBe('reading')
	})

	test('she keeps theirs', async () => {
		const { field, saved } = await collision()
		field.keepTheirs()
		expect(saved).toEqual([])
		expect(field.state.value).toBe('reading')
		expect(field.undoable.value).toBe(false)
	})
})

test('addresses are saved without empty lines, one of them preferred', () => {
	expect(tidy([
		{ value: ' a@b.fr ', preferred: false },
		{ value: '', preferred: true },
		{ value: 'c@d.fr', preferred: false },
	])).toEqual([{ value: 'a@b.fr', preferred: true }, { value: 'c@d.fr', preferred: false }])
	expect(tidy([])).toEqual([])
})
