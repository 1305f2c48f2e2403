// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Rect, Size } from './crop.ts'

import { fitted, whole } from './crop.ts'

/** Longer sides are of no use on a screen, and fill a telephone's memory. */
const LONGEST_READ = 4000
/** What is kept of one person's form can be read at this size. */
const LONGEST_KEPT = 2000
/** What the server takes. */
export const MOST_BYTES = 5 * 1024 * 1024
const QUALITIES = [0.85, 0.7, 0.5]

function draw(source: CanvasImageSource, from: Rect, to: Size, turn = false): HTMLCanvasElement {
	const canvas = document.createElement('canvas')
	canvas.width = turn ? to.height : to.width
	canvas.height = turn ? to.width : to.height
	const pen = canvas.getContext('2d')
	if (pen === null) {
		throw new Error('This browser draws no pictures')
	}
	if (turn) {
		pen.translate(canvas.width, 0)
		pen.rotate(Math.PI / 2)
	}
	// a transparent picture is one on white paper
	pen.fillStyle = '#fff'
	pen.fillRect(0, 0, to.width, to.height)
	pen.drawImage(source, from.x, from.y, from.width, from.height, 0, 0, to.width, to.height)
	return canvas
}

/**
 * A picture, upright, without anything that its file says beside it: place, device, hour.
 *
 * @param file JPEG, PNG or WebP
 * @throws what the browser throws about a file that it cannot read
 */
export async function read(file: Blob): Promise<HTMLCanvasElement> {
	const bitmap = await createImageBitmap(file)
	try {
		return draw(bitmap, whole(bitmap), fitted(bitmap, LONGEST_READ))
	} finally {
		bitmap.close()
	}
}

/**
 * A quarter turn to the right.
 *
 * @param picture as it is
 */
export function turned(picture: HTMLCanvasElement): HTMLCanvasElement {
	return draw(picture, whole(picture), picture, true)
}

/**
 * A part of a picture as a file of its own: nothing of the rest is in it.
 *
 * @param picture the whole
 * @param rect what is kept
 */
export async function cut(picture: HTMLCanvasElement, rect: Rect): Promise<Blob> {
	const part = draw(picture, rect, fitted(rect, LONGEST_KEPT))
	for (const quality of QUALITIES) {
		const file = await new Promise<Blob | null>((resolve) => part.toBlob(resolve, 'image/jpeg', quality))
		if (file !== null && file.size <= MOST_BYTES) {
			return file
		}
	}
	throw new Error('The picture is too large')
}
