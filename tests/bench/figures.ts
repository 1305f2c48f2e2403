// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

export interface Spread {
	p10: number
	median: number
	p90: number
}

/**
 * @param samples at least one
 */
export function spread(samples: number[]): Spread {
	const sorted = [...samples].sort((a, b) => a - b)
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))] ?? NaN
	return { p10: at(0.1), median: at(0.5), p90: at(0.9) }
}

/**
 * @param rows of cells, the first is the header
 * @return lines with columns below each other
 */
export function table(rows: string[][]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
	const line = (row: string[]) => row.map((cell, column) => column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)).join('  ')
	return rows.map(line).join('\n')
}
