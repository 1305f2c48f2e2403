// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import { expect, test } from 'vitest'
import { makeCircle } from '../Integration/circles.ts'
import { draft, propose, read } from '../Integration/decisions.ts'
import { expectAccessible, settle } from './axe.ts'
import { open, tabTo } from './browser.ts'
import { api } from './people.ts'

const RULE = 'À la deuxième réunion, avec les deux tiers des présent·es.'

test('an objection is overruled under the rule that the circle writes down for it; beyond the perimeter, the circle above goes on with all of it', async () => {
	const above = await makeCircle(['coordinator'], 'coordinator', { perimeter: 'Tout ce qui engage plusieurs cercles' })
	const circle = await makeCircle(['coordinator', 'circle_member'], 'coordinator', { parent: above.id, perimeter: 'Le marché' })
	const { id } = await propose((await draft(circle.id)).id)
	await api('circle_member').ok(`/decisions/${id}/objections`, { method: 'POST', body: { reason: 'Les voisins dorment encore.' } })
	const page = await open('coordinator', `/decisions/${id}`)

	await tabTo(page, page.getByRole('button', { name: 'Passer outre' }))
	await page.keyboard.press('Enter')
	const overruling = page.getByRole('dialog', { name: 'Passer outre l’objection' })
	await overruling.getByText('n’a pas encore écrit selon quelle règle').waitFor()
	expect(await overruling.getByRole('button', { name: 'Passer outre', exact: true }).count()).toBe(0)
	// nobody reads what it says in a quarter of a second
	await settle(page)
	await tabTo(page, overruling.getByRole('button', { name: 'Écrire la règle' }))
	await page.keyboard.press('Enter')
	const customs = page.getByRole('dialog', { name: `Comment décide ${circle.name}` })
	await tabTo(page, customs.getByRole('textbox', { name: 'Règle pour passer outre une objection' }))
	await page.keyboard.type(RULE)
	await tabTo(page, customs.getByRole('button', { name: 'Enregistrer' }))
	await page.keyboard.press('Enter')

	await overruling.getByText(RULE).waitFor()
	await tabTo(page, overruling.getByRole('textbox', { name: 'Pourquoi passer outre' }))
	await page.keyboard.type('Deux réunions, et huit voix sur dix.')
	await tabTo(page, overruling.getByRole('combobox', { name: 'Qui en répond' }))
	await page.keyboard.type('coord')
	await page.getByRole('option').filter({ hasText: 'coordinator' }).waitFor()
	await page.keyboard.press('Enter')
	await expectAccessible(page)
	await tabTo(page, overruling.getByRole('button', { name: 'Passer outre', exact: true }))
	await page.keyboard.press('Enter')
	await page.getByText('Le cercle passe outre l’objection.').waitFor()
	const objections = page.getByRole('region', { name: 'Objections' })
	await objections.getByText('coordinator en répond').waitFor()
	await objections.getByText('Deux réunions, et huit voix sur dix.').waitFor()

	await tabTo(page, page.getByRole('button', { name: 'Adopter', exact: true }), true)
	await page.keyboard.press('Enter')
	const adopting = page.getByRole('dialog', { name: 'Adopter' })
	await adopting.getByRole('radio', { name: 'Oui, le cercle peut en décider seul' }).focus()
	await page.keyboard.press('ArrowDown')
	await adopting.getByText(`C’est alors au cercle au-dessus de décider : ${above.name}.`).waitFor()
	await expectAccessible(page)
	await tabTo(page, adopting.getByRole('button', { name: 'Transmettre' }))
	await page.keyboard.press('Enter')
	await page.getByText(`Elle est transmise à ${above.name}.`).waitFor()
	expect(await read(id)).toMatchObject({ circle: above.id, state: 'proposed', objections: [{ state: 'overruled', taken_on_by: 'coordinator' }] })

	// it is adopted there, within another perimeter
	await page.getByRole('button', { name: 'Adopter', exact: true }).click()
	await adopting.getByText('Tout ce qui engage plusieurs cercles').waitFor()
	await settle(page)
	await adopting.getByText('Oui, le cercle peut en décider seul').click()
	await adopting.getByRole('button', { name: 'Adopter', exact: true }).click()
	await page.getByText(/^Adoptée sous le numéro/).waitFor()
	expect(await read(id)).toMatchObject({ state: 'adopted', circle: above.id })
})

test('a draft that goes to a circle that she is not in is theirs from then on, and she is told so', async () => {
	const above = await makeCircle(['circle_member'])
	const circle = await makeCircle(['coordinator'], 'coordinator', { parent: above.id })
	const { id } = await draft(circle.id)
	const page = await open('coordinator', `/decisions/${id}`, { width: 320, mayFail: true })
	await page.getByRole('button', { name: 'Autres actions' }).click()
	await page.getByRole('menuitem', { name: `Transmettre à ${above.name}` }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Transmettre' }).click()
	await page.getByText(`Elle est transmise à ${above.name}. Pour l’instant, seul ce cercle la lit.`).waitFor()
	await expectAccessible(page)
	expect((await api('coordinator').api(`/decisions/${id}`)).status).toBe(404)
	expect(await api('circle_member').ok(`/decisions/${id}`)).toMatchObject({ circle: above.id, state: 'draft' })
	await page.getByRole('link', { name: 'Retour à la liste' }).click()
	await page.waitForURL(/\/decisions$/)
})
