// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, it } from 'vitest'
import { nameOf, peopleOf, peopleOfFull } from './names.ts'

const named = (cell: string, familyFirst = false) => peopleOfFull(cell, familyFirst).people.map(({ given, family }) => `${given}/${family}`)

describe('a name in one cell', () => {
	it.each([
		['DURAND Marie', 'Marie/DURAND'],
		['Marie DURAND', 'Marie/DURAND'],
		['Durand, Marie', 'Marie/Durand'],
		['Mme Marie Durand', 'Marie/Durand'],
		['M. Paul MARTIN', 'Paul/MARTIN'],
		['de la TOUR Anne', 'Anne/de la TOUR'],
		['Anne de la Tour', 'Anne/de la Tour'],
		['Jean Pierre Durand', 'Jean Pierre/Durand'],
		['LE GALL Anne-Marie', 'Anne-Marie/LE GALL'],
		['Marie', 'Marie/'],
		['DURAND', '/DURAND'],
		["D'ANGELO Rosa", "Rosa/D'ANGELO"],
		['MARIE DURAND', 'MARIE/DURAND'],
		['Me Durand', '/Durand'],
	])('%s is %s', (cell, name) => {
		expect(named(cell)).toEqual([name])
	})

	it.each([['Durand Marie', 'Marie/Durand'], ['Le Gall Anne', 'Anne/Le Gall'], ['Durand Marie Paule', 'Marie Paule/Durand']])('family name first: %s is %s', (cell, name) => {
		expect(named(cell, true)).toEqual([name])
	})

	it('with one word and a comma', () => {
		expect(nameOf('Durand,', false)).toEqual({ given: '', family: 'Durand,' })
	})
})

describe('two people in one cell', () => {
	it.each([
		['Marie et Paul Durand', ['Marie/Durand', 'Paul/Durand']],
		['Marie Durand et Paul Martin', ['Marie/Durand', 'Paul/Martin']],
		['DURAND Marie et Paul', ['Marie/DURAND', 'Paul/DURAND']],
		['Marie & Paul DURAND', ['Marie/DURAND', 'Paul/DURAND']],
		['Marie Durand / Paul Martin', ['Marie/Durand', 'Paul/Martin']],
		['Marie, Paul et Léa Durand', ['Marie/Durand', 'Paul/Durand', 'Léa/Durand']],
		['Marie Durand\nPaul Martin', ['Marie/Durand', 'Paul/Martin']],
	])('%s', (cell, names) => {
		expect(named(cell)).toEqual(names)
	})

	it('given names in their own column', () => {
		expect(peopleOf('Marie et Paul', 'Durand').people).toEqual([{ given: 'Marie', family: 'Durand' }, { given: 'Paul', family: 'Durand' }])
		expect(peopleOf('Marie / Paul', 'Durand / Martin').people).toEqual([{ given: 'Marie', family: 'Durand' }, { given: 'Paul', family: 'Martin' }])
		expect(peopleOf('Marie', 'Durand-Martin').people).toHaveLength(1)
	})

	it('where one has no name is one person, and is said', () => {
		expect(peopleOfFull('M. et Mme Durand', false)).toEqual({ people: [{ given: '', family: 'Durand' }], unnamed: true })
		expect(peopleOfFull('M. et Mme Paul Durand', false)).toEqual({ people: [{ given: 'Paul', family: 'Durand' }], unnamed: true })
		expect(peopleOf('', 'M. et Mme Durand').unnamed).toBe(true)
		expect(peopleOf('M. et Mme', 'Durand')).toEqual({ people: [{ given: '', family: 'Durand' }], unnamed: true })
	})
})
