// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

export interface Step {
	name: string
	command: string
	args: string[]
	/** whose report tells how many tests passed; without: the step is one test */
	tests?: 'phpunit' | 'vitest'
	/** begins when all steps of the stages before have ended; 0 unless told */
	stage?: number
}

export interface Result {
	name: string
	code: number
	seconds: number
	passed: number
	failed: number
	/** which tests failed and why, as their report says it */
	failures: string[]
}

/** What a step that failed said last; all of it is in `logs`. */
const LINES = 200

/** Lines of a failed test's reason that stand below its name. */
const REASON = 10

/** Steps of a stage that run at a time. */
const LANES = 3

export function count(passed: number, failed: number): string {
	return `${passed} passed, ${failed} failed`
}

/**
 * Runs all steps, whatever fails, and prints the output of those that failed.
 *
 * @param steps of a stage they run side by side
 * @param logs folder that gets the output of each
 * @return in the order of `steps`
 */
export async function runSteps(steps: Step[], logs: string): Promise<Result[]> {
	mkdirSync(logs, { recursive: true })
	const results = new Map<Step, Result>()
	async function work(queue: Step[]): Promise<void> {
		for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
			results.set(step, await runStep(step, join(logs, `${step.name.replaceAll(/\W+/g, '-')}.log`)))
		}
	}
	const stages = [...new Set(steps.map(({ stage = 0 }) => stage))].sort((a, b) => a - b)
	for (const current of stages) {
		const queue = steps.filter(({ stage = 0 }) => stage === current)
		await Promise.all(Array.from({ length: LANES }, () => work(queue)))
	}
	return steps.flatMap((step) => results.get(step) ?? [])
}

function runStep(step: Step, log: string): Promise<Result> {
	const started = performance.now()
	return new Promise((resolve) => {
		let output = ''
		const child = spawn(step.command, step.args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } })
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				output += text
			})
		}
		child.on('error', (error) => {
			output += error.message
		})
		child.on('close', (status) => {
			const code = status ?? 1
			const seconds = (performance.now() - started) / 1000
			console.info(`${code === 0 ? 'passed' : 'FAILED'}  ${step.name}`)
			writeFileSync(log, output)
			if (code !== 0) {
				const lines = output.trimEnd().split('\n')
				console.info(`\n${lines.length > LINES ? `... all of it: ${log}\n` : ''}${lines.slice(-LINES).join('\n')}\n`)
			}
			const plain = stripVTControlCharacters(output)
			resolve({ name: step.name, code, seconds, failures: code === 0 ? [] : failures(plain), ...countTests(step.tests, code, plain) })
		})
	})
}

/**
 * @param report whose report the output is
 * @param code with which the step ended
 * @param output without colours
 */
export function countTests(report: Step['tests'], code: number, output: string): { passed: number, failed: number } {
	const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0)
	const [passed, failed] = report === 'vitest'
		? [number(/^\s*Tests\s.*?(\d+) passed/m), number(/^\s*Tests\s+(\d+) failed/m)]
		: report === 'phpunit'
			? countPhpUnit(number)
			: [code === 0 ? 1 : 0, 0]
	// a suite that broke before its report, or outside its tests, has failed once
	return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

/**
 * @param output of Vitest or PHPUnit, without colours
 * @return each failed test once: its name, and below it how its reason begins
 */
export function failures(output: string): string[] {
	const reasons = new Map<string, string[]>()
	let reason: string[] = []
	for (const line of output.split('\n')) {
		const [, vitest, phpunit] = /^ *FAIL +(.+)$|^\d+\) (.+)$/.exec(line) ?? []
		const name = vitest ?? phpunit
		if (name !== undefined) {
			reason = reasons.get(name) ?? []
			reasons.set(name, reason)
		} else if (line.includes('⎯⎯') || line.startsWith('--')) {
			reason = []
		} else if (line.trim() !== '' && reason.length < REASON) {
			reason.push(`\t${line.trimEnd()}`)
		}
	}
	return [...reasons].map(([name, lines]) => [name, ...lines].join('\n'))
}

function countPhpUnit(number: (pattern: RegExp) => number): [number, number] {
	const failed = number(/^Tests: .*Failures: (\d+)/m) + number(/^Tests: .*Errors: (\d+)/m)
	return [number(/^OK \((\d+) tests?/m) || number(/^Tests: (\d+)/m) - failed, failed]
}
