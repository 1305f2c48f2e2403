// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, it } from 'vitest'
import { placeOf, postcodeOf } from './place.ts'
import { mailsOf, phonesOf, reachOf } from './reach.ts'

describe('telephones in a cell', () => {
	it.each([
		['06 39 98 00 01', ['06 39 98 00 01']],
		['06.39.98.00.01', ['06.39.98.00.01']],
		['06-39-98-00-01', ['06-39-98-00-01']],
		['0639980001', ['0639980001']],
		['+33 6 39 98 00 01', ['+33 6 39 98 00 01']],
		['+33 (0)6 39 98 00 01', ['+33 (0)6 39 98 00 01']],
		['0033639980001', ['0033639980001']],
		['639980001', ['0639980001']],
		['6 39 98 00 01', ['06 39 98 00 01']],
		['33639980001', ['+33639980001']],
		['639980001.0', ['0639980001']],
		['0199001234/0639981234', ['0199001234', '0639981234']],
		['01 99 00 12 34 / 06 39 98 12 34', ['01 99 00 12 34', '06 39 98 12 34']],
		['01 99 00 12 34 ou 06 39 98 12 34', ['01 99 00 12 34', '06 39 98 12 34']],
		['01 99 00 12 34\n06 39 98 12 34', ['01 99 00 12 34', '06 39 98 12 34']],
		['06 39 98 12 34 01 99 00 12 34', ['0639981234', '0199001234']],
		['06 39 98 12 34, 0639981234', ['06 39 98 12 34']],
		['dom. 01 99 00 12 34 port. 06 39 98 12 34', ['01 99 00 12 34', '06 39 98 12 34']],
		['néant', []],
		['-', []],
		['', []],
		['?', []],
	])('%j', (cell, values) => {
		expect(phonesOf(cell)).toMatchObject({ values, remark: null })
	})

	it('that a spreadsheet rounded away stay as they are and are said', () => {
		expect(phonesOf('6,12E+08')).toMatchObject({ values: ['6,12E+08'], remark: 'phone_scientific' })
		expect(phonesOf('6.12E+8')).toMatchObject({ remark: 'phone_scientific' })
	})

	it('with words beside them: the words are said', () => {
		expect(phonesOf('06 39 98 12 34 (le soir)')).toMatchObject({ values: ['06 39 98 12 34'], remark: 'words' })
	})

	it('that are none come back whole', () => {
		expect(phonesOf('demander à Paul')).toMatchObject({ values: ['demander à Paul'] })
		expect(phonesOf('0612')).toMatchObject({ values: ['0612'] })
	})
})

describe('mails in a cell', () => {
	it.each([
		['marie@example.org', ['marie@example.org']],
		['marie@example.org; paul@example.org', ['marie@example.org', 'paul@example.org']],
		['a@example.org/b@example.org', ['a@example.org', 'b@example.org']],
		['a@example.org ou b@example.org', ['a@example.org', 'b@example.org']],
		['Marie Durand <marie@example.org>', ['marie@example.org']],
		['mailto:marie@example.org', ['marie@example.org']],
		['marie.durand @example.org', ['marie.durand@example.org']],
		['marie(at)example.org', ['marie@example.org']],
		['A@example.org, a@EXAMPLE.org', ['A@example.org']],
		['pas de mail', []],
		['marie.example.org', ['marie.example.org']],
	])('%j', (cell, values) => {
		expect(mailsOf(cell)).toMatchObject({ values, remark: null })
	})

	it('and telephones side by side', () => {
		const { mails, phones } = reachOf('marie@example.org - 06 39 98 00 01')
		expect([mails.values, phones.values]).toEqual([['marie@example.org'], ['06 39 98 00 01']])
		expect(reachOf('06 39 98 00 01').mails.values).toEqual([])
	})
})

describe('places', () => {
	it.each([
		['12 rue des Lilas, 61999 Montreuil-sur-Orne', '12 rue des Lilas', '61999', 'Montreuil-sur-Orne'],
		['61999 Montreuil-sur-Orne', '', '61999', 'Montreuil-sur-Orne'],
		['3 place Basse\n61999 MONTREUIL\nFrance', '3 place Basse', '61999', 'MONTREUIL'],
		['Montreuil-sur-Orne (61999)', '', '61999', 'Montreuil-sur-Orne'],
		['12 rue des Lilas', '12 rue des Lilas', '', ''],
	])('%j', (cell, street, postcode, commune) => {
		expect(placeOf(cell)).toEqual({ street, postcode, commune })
	})

	it('get their zero back only in France', () => {
		expect(postcodeOf('1400', true)).toBe('01400')
		expect(postcodeOf('1400', false)).toBe('1400')
		expect(postcodeOf('61 999', true)).toBe('61999')
		expect(postcodeOf('F-61999', true)).toBe('61999')
	})
})
