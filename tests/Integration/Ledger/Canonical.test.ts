// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** What PHP makes of JSON texts, one a line. */
function php(lines: string[]): string[] {
	const output = execFileSync('php', [join(import.meta.dirname, 'canonical.php')], { input: lines.map((line) => `${line}\n`).join(''), encoding: 'utf8', maxBuffer: 1e9 })
	return output.split('\n').slice(0, -1)
}

/** RFC 8785 once more: strings as ECMAScript writes them, names in the order of their UTF-16 code units. */
function canonical(value: Json): string {
	if (Array.isArray(value)) {
		return `[${value.map(canonical).join(',')}]`
	}
	if (value !== null && typeof value === 'object') {
		return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(',')}}`
	}
	return JSON.stringify(value)
}

/** Of RFC 8785 and its authors' tests, where they need no fractions. */
const VECTORS: [string, string][] = [
	[
		String.raw`{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`,
		String.raw`{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
	],
	[
		String.raw`{"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"}`,
		'{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\uFB33":"Hebrew Letter Dalet With Dagesh"}',
	],
	['[56, {"d": true, "10": null, "1": []}]', '[56,{"1":[],"10":null,"d":true}]'],
	[
		'{"peach": "This sorting order", "péché": "is wrong according to French", "pêche": "but canonicalization MUST", "sin": "ignore locale"}',
		'{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}',
	],
	['{"a": {"é": 0, "e\u0301": 1}}', '{"a":{"e\u0301":1,"é":0}}'],
	[String.raw`"\u0000\u0001\b\t\n\u000b\f\r\u001f\u007f\u2028\u2029"`, '"\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f\u007F\u2028\u2029"'],
	['[9007199254740991, -9007199254740991, 0, -0]', '[9007199254740991,-9007199254740991,0,0]'],
]

test('RFC 8785: its own examples', () => {
	expect(php(VECTORS.map(([input]) => input))).toEqual(VECTORS.map(([, output]) => output))
	for (const [input, output] of VECTORS) {
		expect(canonical(JSON.parse(input) as Json)).toBe(output)
	}
})

test('what has no single form for every reader is refused', () => {
	const refused = ['1.5', '[1e3]', '9007199254740992', '-9007199254740992', '123456789012345678901234567890', String.raw`"\ud83d"`, String.raw`{"\ude00": 1}`, '{"a":']
	expect(php(refused)).toEqual(refused.map(() => 'refused'))
})

test('any value is written as an independent program writes it', () => {
	// control signs, both sides of the surrogates, and beyond them, are what programs differ in
	const sign = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 3 }),
		fc.constantFrom('\u0000', '\u001F', '\u007F', '"', '\\', '/', '\u2028', '\uD7FF', '\uE000', '\uFB33', '\uFFFF', '\u{10000}', '\u{1F600}', '\u{10FFFF}', 'e\u0301', 'é', '1', '10'),
	)
	const text = fc.array(sign, { maxLength: 4 }).map((signs) => signs.join(''))
	const { value } = fc.letrec<{ value: Json }>((tie) => ({
		value: fc.oneof(
			{ maxDepth: 4 },
			text,
			fc.maxSafeInteger(),
			fc.boolean(),
			fc.constant(null),
			fc.array(tie('value'), { maxLength: 4 }),
			// PHP has one type for lists and objects: names that count from 0 are a list there, no names an empty one
			fc.array(fc.tuple(text, tie('value')), { minLength: 1, maxLength: 5 })
				.map((members): Json => Object.fromEntries(members))
				.filter((object) => Object.keys(object ?? {}).some((name, index) => name !== String(index))),
		),
	}))
	fc.assert(fc.property(fc.array(value, { minLength: 200, maxLength: 300 }), (values) => {
		expect(php(values.map((each) => JSON.stringify(each)))).toEqual(values.map(canonical))
	}), { numRuns: 15 })
}, 60_000)
