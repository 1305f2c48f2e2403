// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { describe, expect, it } from 'vitest'
import { readFile, toDay } from './reading.ts'

const read = (name: string, text: string) => readFile(name, new TextEncoder().encode(text))

describe('a table', () => {
	it('is read whatever its separator, and with the names that people give columns', () => {
		expect(read('a.csv', 'N°;Titre;Décision;Date;Présents;Pour;Contre\n12;Le pain;On en fait.;21/03/2024;Odile, Karim;8;1\n')).toEqual([{
			file: 'a.csv',
			line: 2,
			row: { former_number: '12', title: 'Le pain', text: 'On en fait.', decided_on: '2024-03-21', people: ['Odile', 'Karim'], votes: { for: 8, against: 1, abstained: 0 } },
		}])
	})

	it('tells the line of each, past empty ones', () => {
		expect(read('a.csv', 'Titre,Date\nA,2024-01-01\n,\nB,2024-01-02\n').map(({ line }) => line)).toEqual([2, 4])
	})

	it('that Socle has exported comes back as it was', () => {
		const header = 'number,former_number,circle,title,decided_on,method,for,against,abstained,people,tags,text,context'
		const [one] = read('a.csv', `${header}\r\nPAIN-2026-001,,Marché,'=A1,2026-03-21,consent,,,,Odile|Karim,Pain|Été,"'- un\n  - deux","Parce que."\r\n`)
		expect(one?.row).toEqual({
			former_number: 'PAIN-2026-001',
			title: '=A1',
			text: '- un\n  - deux',
			context: 'Parce que.',
			decided_on: '2026-03-21',
			method: 'consent',
			people: ['Odile', 'Karim'],
			tags: ['Pain', 'Été'],
		})
	})

	it('of sentences without titles begins each with its own', () => {
		const [one] = read('a.csv', `Date;Décision\n2024-01-01;${'Un mot. '.repeat(40)}\n`)
		expect(one?.row.title).toHaveLength(120)
		expect(one?.row.text).toContain('Un mot. Un mot.')
	})
})

describe('a Markdown file', () => {
	it('has its title first, and its day in its name', () => {
		expect(read('2024-03-21 pain.md', '# Le pain\n\nOn en fait.\n\n- blanc\n')).toEqual([{
			file: '2024-03-21 pain.md',
			line: null,
			row: { title: 'Le pain', text: 'On en fait.\n\n- blanc', decided_on: '2024-03-21' },
		}])
	})

	it('may say more in front', () => {
		const [one] = read('x.md', '---\nnumber: "PAIN-2026-001"\ndate: 2 avril 2024\ntags: ["Pain","Été"]\npeople:\n  - Odile\n  - Karim\nvotes: {"for":8,"against":1,"abstained":0}\n---\n\n# Le pain\n\nOn en fait.\n\n<!-- context -->\n\n## Pourquoi\n\nLa faim.\n')
		expect(one?.row).toEqual({
			former_number: 'PAIN-2026-001',
			title: 'Le pain',
			text: 'On en fait.',
			context: '## Pourquoi\n\nLa faim.',
			decided_on: '2024-04-02',
			tags: ['Pain', 'Été'],
			people: ['Odile', 'Karim'],
			votes: { for: 8, against: 1, abstained: 0 },
		})
	})

	it('that says nothing is told by the server, not here', () => {
		expect(read('x.md', '')).toEqual([{ file: 'x.md', line: null, row: {} }])
	})
})

describe('a day', () => {
	it.each([
		['21/03/2024', '2024-03-21'],
		['1.3.24', '2024-03-01'],
		['1er août 2023', '2023-08-01'],
		['2024-03-21', '2024-03-21'],
		['un jour', 'un jour'],
	])('%s is %s', (written, day) => expect(toDay(written)).toBe(day))
})
