// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Rect } from './crop.ts'
import type { Proof } from './proof.ts'

import { computed, ref, shallowRef, watch } from 'vue'
import { t } from '../l10n.ts'
import { below, showsOthers, strip, whole } from './crop.ts'
import { cut, MOST_BYTES, read, turned } from './picture.ts'
import { sniff, SNIFFED_BYTES } from './sniff.ts'

/** Several have signed one page: each person's part is cut out, and the page itself never leaves the browser. */
export type Signers = 'one' | 'several'

/**
 * A paper that was photographed or scanned, in the memory of this page and nowhere else.
 *
 * @param signers how many people's data are on it
 */
export function usePaper(signers: () => Signers) {
	const picture = shallowRef<HTMLCanvasElement | null>(null)
	const rect = ref<Rect>({ x: 0, y: 0, width: 1, height: 1 })
	const pdf = shallowRef<File | null>(null)
	const name = ref('')
	const busy = ref(false)
	/** Why the file cannot be taken, in words. */
	const problem = ref('')
	/** The keeper has said that this part, or this document, is one person's alone. */
	const settled = ref(false)

	function clear(): void {
		picture.value = pdf.value = null
		name.value = problem.value = ''
		settled.value = false
	}

	function show(next: HTMLCanvasElement): void {
		picture.value = next
		rect.value = signers() === 'one' ? whole(next) : strip(next)
		settled.value = signers() === 'one'
	}

	async function open(file: File): Promise<void> {
		clear()
		busy.value = true
		try {
			const kind = sniff(new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer()))
			name.value = file.name
			if (kind === 'pdf') {
				openPdf(file)
			} else if (kind === 'heic') {
				problem.value = t('socle', 'This browser cannot read HEIC photographs. Take the photograph from here, or save it as JPEG first.')
			} else if (kind === 'other') {
				problem.value = t('socle', 'This file cannot be taken: only JPEG, PNG and WebP pictures and PDF documents are.')
			} else {
				show(await read(file))
			}
		} catch {
			problem.value = t('socle', 'This picture cannot be read. Take the photograph again.')
		} finally {
			busy.value = false
		}
	}

	function openPdf(file: File): void {
		if (signers() === 'several') {
			problem.value = t('socle', 'A person’s part cannot be cut out of a PDF. Photograph the sheet, or save it as a picture.')
		} else if (file.size > MOST_BYTES) {
			problem.value = t('socle', 'This file is larger than 5 MB. Take the photograph again with fewer details, or scan it in grey.')
		} else {
			pdf.value = file
		}
	}

	function turn(): void {
		if (picture.value !== null) {
			show(turned(picture.value))
		}
	}

	/** The next person of the sheet: her line is probably the one below. */
	function next(): void {
		if (picture.value === null || signers() === 'one') {
			clear()
		} else {
			rect.value = below(rect.value, picture.value)
			settled.value = false
		}
	}

	const tooMuch = computed(() => signers() === 'several' && picture.value !== null && showsOthers(rect.value, picture.value))

	// whether others are on the paper decides what may be kept of it
	watch(signers, clear)

	// another part is not the one that was looked at
	watch(rect, () => {
		if (signers() === 'several') {
			settled.value = false
		}
	}, { flush: 'sync' })

	const proof = computed<Proof | null>(() => {
		if (!settled.value || tooMuch.value) {
			return null
		}
		const document = pdf.value
		if (document !== null) {
			return { kind: 'scan', name: name.value, file: async () => document }
		}
		const [page, part] = [picture.value, { ...rect.value }]
		// what others are called may be in the name of a sheet's file
		const called = signers() === 'one' ? name.value : t('socle', 'Part of a sheet')
		return page === null ? null : { kind: 'scan', name: called, file: () => cut(page, part) }
	})

	return { picture, rect, pdf, name, busy, problem, settled, tooMuch, proof, open, turn, next, clear }
}
