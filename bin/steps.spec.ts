// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { countTests, failures, runSteps } from './steps.ts'

test.for([
	['vitest', 0, ' Test Files  3 passed (3)\n      Tests  12 passed (12)\n', 12, 0],
	['vitest', 1, '      Tests  2 failed | 10 passed (12)\n', 10, 2],
	['vitest', 1, '      Tests  12 passed (12)\n     Errors  1 error\n', 12, 1],
	['vitest', 1, 'Error: no such file', 0, 1],
	['phpunit', 0, 'OK (147 tests, 182 assertions)', 147, 0],
	['phpunit', 0, 'OK (1 test, 1 assertion)', 1, 0],
	['phpunit', 2, 'Tests: 147, Assertions: 183, Errors: 1, Failures: 2.', 144, 3],
	['phpunit', 1, 'Tests: 147, Assertions: 183, Failures: 1.', 146, 1],
	['phpunit', 1, 'OK, but there were issues!\nTests: 10, Assertions: 9, Risky: 1.', 10, 1],
	[undefined, 0, '', 1, 0],
	[undefined, 2, '', 0, 1],
] as const)('counts the tests of %s that ended with %i: %s', ([report, code, output, passed, failed]) => {
	expect(countTests(report, code, output)).toEqual({ passed, failed })
})

test('names each test that failed once, with how its reason begins', () => {
	expect(failures(' ✓ a.spec.ts (1 test)\n\n FAIL  b.spec.ts > sorts\nAssertionError: 1 is not 2\n\n- Expected\n⎯⎯⎯⎯[1/2]⎯\n\n FAIL  b.spec.ts > counts\n FAIL  b.spec.ts > sorts\n'))
		.toEqual(['b.spec.ts > sorts\n\tAssertionError: 1 is not 2\n\t- Expected', 'b.spec.ts > counts'])
	expect(failures('There was 1 failure:\n\n1) OCA\\ThingTest::testHolds with data set #0 (1)\nFailed asserting that 1 is 2.\n\n/a/ThingTest.php:3\n\n--\n\nThere were 2 skipped tests:\n'))
		.toEqual(['OCA\\ThingTest::testHolds with data set #0 (1)\n\tFailed asserting that 1 is 2.\n\t/a/ThingTest.php:3'])
	expect(failures(`1) long\n${'and on\n'.repeat(100)}`)[0]?.split('\n')).toHaveLength(11)
})

test('a step that fails, or cannot start, does not keep the others from running', async () => {
	vi.spyOn(console, 'info').mockImplementation(() => undefined)
	const logs = mkdtempSync(join(tmpdir(), 'socle-logs-'))
	const results = await runSteps([
		{ name: 'later', command: 'true', args: [], stage: 1 },
		{ name: 'bad', command: 'false', args: [] },
		{ name: 'absent', command: 'no-such-program', args: [] },
		{ name: 'speaks', command: 'echo', args: ['heard'] },
	], logs)
	expect(readFileSync(join(logs, 'speaks.log'), 'utf8')).toBe('heard\n')
	rmSync(logs, { recursive: true })
	expect(results.map(({ name, passed, failed }) => [name, passed, failed])).toEqual([
		['later', 1, 0],
		['bad', 0, 1],
		['absent', 0, 1],
		['speaks', 1, 0],
	])
})
