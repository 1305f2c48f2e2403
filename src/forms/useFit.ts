// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Ref, WatchSource } from 'vue'

import { nextTick, onMounted, ref, watch } from 'vue'

/**
 * The largest letters with which everything finds room in a box of fixed size.
 *
 * @param box whose content is measured; sizes inside are in em
 * @param largest in points
 * @param smallest in points that one can still read
 * @param content what changes it
 */
export function useFit(box: Readonly<Ref<HTMLElement | null>>, largest: number, smallest: number, content: WatchSource) {
	/** Whether it has room with the smallest letters. */
	const fits = ref(true)

	function fit(): void {
		const element = box.value
		if (element === null) {
			return
		}
		let points = largest
		const tooMuch = () => {
			element.style.fontSize = `${points}pt`
			return element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth
		}
		while (tooMuch() && points > smallest) {
			points -= 0.25
		}
		fits.value = !tooMuch()
	}

	onMounted(() => {
		fit()
		// letters of the page's font may be wider than those that stood in for it
		document.fonts.ready.then(fit, () => undefined)
	})
	watch(content, () => nextTick(fit))
	return { fits }
}
