/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { ocs, request, RequestError } from './api.ts'
import { davUrl, joinPath } from './paths.ts'

/**
 * The Files page: the server draws the list, this carries out what the person asks, over WebDAV and the share API, and
 * loads the list anew.
 */

const SHARES = '/apps/files_sharing/api/v1/shares'

const READ = 1
const READ_AND_WRITE = 15

interface Share {
	id: string
	share_with_displayname: string
	permissions: number
}

function get<T extends HTMLElement>(id: string, type: new () => T): T {
	const found = document.getElementById(id)
	if (!(found instanceof type)) {
		throw new Error(`#${id} is missing`)
	}
	return found
}

const panel = get('files', HTMLElement)
const status = get('files-status', HTMLElement)
const rowDialog = get('row-dialog', HTMLDialogElement)
const nameDialog = get('name-dialog', HTMLDialogElement)
const shareDialog = get('share-dialog', HTMLDialogElement)
const deleteDialog = get('delete-dialog', HTMLDialogElement)
const upload = get('upload', HTMLInputElement)

/** The entry whose menu is open. */
let row: DOMStringMap = {}

function url(path: string): string {
	return davUrl(document.head.dataset.webroot ?? '', document.head.dataset.user ?? '', path)
}

function inFolder(name: string): string {
	return joinPath(panel.dataset.folder ?? '/', name)
}

function say(key: string): void {
	status.textContent = status.dataset[key] ?? status.dataset.failed ?? ''
	status.hidden = false
}

/** Does it, then shows the new list; says why when it was refused. */
async function change(work: () => Promise<unknown>): Promise<void> {
	document.querySelectorAll('dialog').forEach((dialog) => dialog.close())
	try {
		await work()
		location.reload()
	} catch (error) {
		say(error instanceof RequestError ? `status${error.status}` : 'failed')
	}
}

function onSubmit(dialog: HTMLDialogElement, work: (form: FormData) => void): void {
	dialog.querySelector('form')?.addEventListener('submit', (event) => {
		event.preventDefault()
		work(new FormData(event.target as HTMLFormElement))
	})
}

function askName(title: string, value: string): void {
	const input = get('name-input', HTMLInputElement)
	get('name-title', HTMLElement).textContent = title
	input.value = value
	nameDialog.dataset.was = value
	nameDialog.showModal()
	input.setSelectionRange(0, value.includes('.') ? value.lastIndexOf('.') : value.length)
}

function openMenu(button: HTMLElement): void {
	row = button.closest('tr')?.dataset ?? {}
	const may = row.may ?? ''
	get('row-title', HTMLElement).textContent = row.name ?? ''
	get('row-download', HTMLAnchorElement).href = url(row.path ?? '')
	get('row-download', HTMLAnchorElement).hidden = row.folder === 'yes'
	get('row-share', HTMLElement).hidden = !may.includes('R') || row.folder !== 'yes'
	get('row-rename', HTMLElement).hidden = !may.includes('NV')
	get('row-delete', HTMLElement).hidden = !may.includes('D')
	rowDialog.showModal()
}

async function openShares(): Promise<void> {
	const shares = await ocs('GET', `${SHARES}?path=${encodeURIComponent(row.path ?? '')}`) as Share[]
	const list = get('share-list', HTMLElement)
	list.replaceChildren(...shares.map((share) => {
		const item = document.createElement('li')
		const remove = document.createElement('button')
		remove.textContent = list.dataset.remove ?? ''
		remove.type = 'button'
		remove.addEventListener('click', () => void change(() => ocs('DELETE', `${SHARES}/${share.id}`)))
		const right = share.permissions === READ ? list.dataset.read : list.dataset.write
		item.append(`${share.share_with_displayname} · ${right ?? ''}`, remove)
		return item
	}))
	get('share-title', HTMLElement).textContent = row.name ?? ''
	shareDialog.showModal()
}

async function put(files: Iterable<File>): Promise<void> {
	say('uploading')
	await change(async () => {
		for (const file of files) {
			await request('PUT', url(inFolder(file.name)), {
				body: file,
				headers: { 'If-None-Match': '*', 'X-OC-MTime': String(Math.floor(file.lastModified / 1000)) },
			})
		}
	})
}

document.querySelectorAll<HTMLElement>('.row-menu').forEach((button) => button.addEventListener('click', () => openMenu(button)))
document.querySelectorAll('dialog .cancel').forEach((button) => button.addEventListener('click', () => button.closest('dialog')?.close()))
document.getElementById('new-folder')?.addEventListener('click', () => askName(nameDialog.dataset.newFolder ?? '', ''))
document.getElementById('upload-button')?.addEventListener('click', () => upload.click())
upload.addEventListener('change', () => void put(upload.files ?? []))
get('row-rename', HTMLElement).addEventListener('click', () => {
	rowDialog.close()
	askName(nameDialog.dataset.rename ?? '', row.name ?? '')
})
get('row-share', HTMLElement).addEventListener('click', () => {
	rowDialog.close()
	openShares().catch(() => say('failed'))
})
get('row-delete', HTMLElement).addEventListener('click', () => {
	rowDialog.close()
	get('delete-title', HTMLElement).textContent = row.name ?? ''
	deleteDialog.showModal()
})

onSubmit(nameDialog, (form) => {
	const path = inFolder(String(form.get('name')))
	const was = nameDialog.dataset.was ?? ''
	void change(() => was === ''
		? request('MKCOL', url(path))
		: request('MOVE', url(row.path ?? ''), { headers: { Destination: new URL(url(path), location.href).href, Overwrite: 'F' } }))
})
onSubmit(deleteDialog, () => void change(() => request('DELETE', url(row.path ?? ''))))
onSubmit(shareDialog, (form) => void change(() => ocs('POST', SHARES, {
	path: row.path,
	shareType: 1,
	shareWith: form.get('group'),
	permissions: form.get('write') === 'yes' ? READ_AND_WRITE : READ,
})))

if (document.getElementById('upload-button') !== null) {
	panel.addEventListener('dragover', (event) => {
		event.preventDefault()
		panel.classList.add('host-drop')
	})
	panel.addEventListener('dragleave', () => panel.classList.remove('host-drop'))
	panel.addEventListener('drop', (event) => {
		event.preventDefault()
		panel.classList.remove('host-drop')
		void put(event.dataTransfer?.files ?? [])
	})
}
