// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** A file or folder as it lies in the person's own files. */
export interface Document {
	id: number
	name: string
	/** From the root of the person's files: /Communication/note.txt */
	path: string
	isFolder: boolean
	/** Bytes; of a folder all that lies in it. */
	size: number
	/** Unix seconds. */
	modified: number
	/** Whether it may be given another name. */
	canRename: boolean
}

export type Order = 'newest' | 'name'

/**
 * By name with folders first; or what changed last first, whatever it is.
 *
 * @param documents as they come
 * @param order what comes first
 * @param language of the person, for names
 */
export function ordered(documents: Document[], order: Order, language: string): Document[] {
	const names = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
	return [...documents].sort((a, b) => order === 'newest'
		? b.modified - a.modified || names.compare(a.name, b.name)
		: Number(b.isFolder) - Number(a.isFolder) || names.compare(a.name, b.name))
}

/**
 * A name that nobody has there: "note (2).txt".
 *
 * @param name that is taken
 * @param taken all names there
 */
export function freeName(name: string, taken: string[]): string {
	const dot = name.lastIndexOf('.')
	const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
	const lower = new Set(taken.map((one) => one.toLowerCase()))
	let free = name
	for (let number = 2; lower.has(free.toLowerCase()); number++) {
		free = `${stem} (${number})${ending}`
	}
	return free
}

/**
 * Why it cannot be a name; null where it can.
 *
 * @param name as typed
 */
export function badName(name: string): 'empty' | 'signs' | 'long' | null {
	const trimmed = name.trim()
	if (trimmed === '' || trimmed === '.' || trimmed === '..') {
		return 'empty'
	}
	if (/[/\\]/.test(trimmed)) {
		return 'signs'
	}
	return new TextEncoder().encode(trimmed).length > 250 ? 'long' : null
}

/**
 * @param folder its path
 * @param name of what lies in it
 */
export function join(folder: string, name: string): string {
	return `${folder.replace(/\/$/, '')}/${name}`
}

/**
 * A folder below another one, for addresses that somebody may have typed: what is not below it is the folder itself.
 *
 * @param root the circle's folder
 * @param below its path from there
 */
export function within(root: string, below: string): string {
	const parts = below.split('/').filter((part) => part !== '')
	return parts.some((part) => part === '.' || part === '..') ? root : parts.reduce(join, root)
}

/**
 * The way from the circle's folder down to the one that is open: each with its path from the circle's folder.
 *
 * @param below the open folder, from the circle's
 */
export function crumbs(below: string): { name: string, below: string }[] {
	const parts = below.split('/').filter((part) => part !== '')
	return parts.map((name, index) => ({ name, below: parts.slice(0, index + 1).join('/') }))
}
