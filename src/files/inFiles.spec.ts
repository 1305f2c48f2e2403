// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom

import type { IFolder, INode, IView } from '@nextcloud/files'
import type { Folder, Node, View } from '@nextcloud/files-32'

import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

const { get, openShare } = vi.hoisted(() => ({ get: vi.fn(), openShare: vi.fn(async () => {}) }))
vi.mock('../api/http.ts', () => ({ get }))
vi.mock('./openShare.ts', () => ({ openShare }))

const OWN = { root: '/files/ada', permissions: 31 }
const NOBODY = { circle: null, kind: '', archived: false, writers: 0, names: [], readers: [] }
const OPEN = { circle: { id: 7, name: 'Communication' }, kind: 'open', archived: false, writers: 3, names: ['Ada', 'Grace'], readers: ['members'] }

interface Files {
	node: (path: string, more?: { root?: string, permissions?: number }) => unknown
	isOffered: (nodes: unknown[]) => boolean | undefined
	name: () => string | undefined
	open: (node: unknown) => Promise<boolean | null> | undefined
	render: (element: HTMLElement, folder: unknown) => void
	updated: (folder: unknown) => void
}

/** As Files of Nextcloud 33 and later asks what has been registered. */
async function since33(): Promise<Files> {
	const library = await import('@nextcloud/files')
	await import('./main.ts')
	const action = library.getFileActions().find(({ id }) => id === 'socle-share-with-circle')
	const header = library.getFileListHeaders().find(({ id }) => id === 'socle-circle-folder')
	const view = {} as IView
	const context = (nodes: unknown[]) => ({ nodes: nodes as INode[], view, folder: {} as IFolder, contents: [] })
	return {
		node: (path, more) => new library.Folder({ source: `http://localhost/remote.php/dav${more?.root ?? OWN.root}${path}`, owner: 'ada', ...OWN, ...more }),
		isOffered: (nodes) => action?.enabled?.(context(nodes)),
		name: () => action?.displayName(context([])),
		open: (node) => action?.exec({ ...context([]), nodes: [node as INode] }),
		render: (element, folder) => header?.render(element, folder as IFolder, view),
		updated: (folder) => header?.updated(folder as IFolder, view),
	}
}

/** The same of Nextcloud 32. */
async function before33(): Promise<Files> {
	const library = await import('@nextcloud/files-32')
	await import('./main32.ts')
	const action = library.getFileActions().find(({ id }) => id === 'socle-share-with-circle')
	const header = library.getFileListHeaders().find(({ id }) => id === 'socle-circle-folder')
	const view = {} as View
	return {
		node: (path, more) => new library.Folder({ source: `http://localhost/remote.php/dav${more?.root ?? OWN.root}${path}`, owner: 'ada', ...OWN, ...more }),
		isOffered: (nodes) => action?.enabled?.(nodes as Node[], view),
		name: () => action?.displayName([], view),
		open: (node) => action?.exec(node as Node, view, '/'),
		render: (element, folder) => header?.render(element, folder as Folder, view),
		updated: (folder) => header?.updated(folder as Folder, view),
	}
}

describe.each([['33 and later', since33], ['32', before33]])('in Files of Nextcloud %s', (_version, register) => {
	let files: Files

	beforeAll(async () => {
		document.head.dataset.user = 'ada'
		files = await register()
		// else a busy machine takes longer for it than a test waits
		await import('./folderHeader.ts')
	}, 30_000)

	beforeEach(() => {
		get.mockReset()
		openShare.mockClear()
	})

	test('one file or folder of one’s own that one may share is shared with a circle', async () => {
		expect(files.name()).toBe('Share with a circle')
		const node = files.node('/Réunions/été #1.txt')
		expect(files.isOffered([node])).toBe(true)
		expect(await files.open(node)).toBeNull()
		expect(openShare).toHaveBeenCalledWith('/Réunions/été #1.txt')
	})

	test('it is not offered for several, for what one may not share, for what was deleted, nor on somebody’s public page', () => {
		expect(files.isOffered([])).toBe(false)
		expect(files.isOffered([files.node('/a'), files.node('/b')])).toBe(false)
		expect(files.isOffered([files.node('/a', { permissions: 15 })])).toBe(false)
		expect(files.isOffered([files.node('/a', { root: '/trashbin/ada/trash' })])).toBe(false)
		expect(files.isOffered([files.node('/a', { root: '/files/sPzRToKen' })])).toBe(false)
	})

	test('a circle’s folder says whose it is and who reads it', async () => {
		const element = document.createElement('div')
		get.mockResolvedValue(OPEN)
		files.render(element, files.node('/Communication/Affiches'))
		await vi.waitFor(() => expect(element.textContent).toContain('Communication'))
		expect(get).toHaveBeenCalledWith('/documents/place', { query: { path: '/Communication/Affiches' } })
		expect(element.querySelector('a')?.getAttribute('href')).toMatch(/\/apps\/socle\/circles\/7\/documents$/)
		expect(element.textContent).toContain('3 people of the circle read and write here: Ada, Grace, and 1 more')
		expect(element.textContent).toContain('All members of the collective read it.')
	})

	test('other folders say nothing, and the first page asks nothing', async () => {
		const element = document.createElement('div')
		get.mockResolvedValue(OPEN)
		files.render(element, files.node('/Communication'))
		await vi.waitFor(() => expect(element.childElementCount).toBe(1))
		get.mockReset().mockResolvedValue(NOBODY)
		files.updated(files.node('/À moi'))
		await vi.waitFor(() => expect(get).toHaveBeenCalledOnce())
		expect(element.childElementCount).toBe(0)
		files.updated(files.node('/'))
		files.updated(files.node('/a', { root: '/trashbin/ada/trash' }))
		expect(get).toHaveBeenCalledOnce()
	})

	test('what comes late, or not at all, is not drawn over another folder', async () => {
		const element = document.createElement('div')
		let tell: () => void = () => {}
		get.mockImplementationOnce(() => new Promise((resolve) => {
			tell = () => resolve(OPEN)
		})).mockRejectedValueOnce(new Error('offline'))
		files.render(element, files.node('/Communication'))
		await vi.waitFor(() => expect(get).toHaveBeenCalledOnce())
		files.updated(files.node('/Hors ligne'))
		await vi.waitFor(() => expect(get).toHaveBeenCalledTimes(2))
		tell()
		await new Promise((resolve) => setTimeout(resolve, 20))
		expect(element.childElementCount).toBe(0)
	})
})
