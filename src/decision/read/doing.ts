// SPDX-FileCopyrightText: 2026 Socle contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

import type { InjectionKey } from 'vue'
import type { Advice, Decision, Objection } from '../decisions.ts'

/** What somebody has begun to do with a decision: a dialog says what will happen before it does. */
export type Doing = { act: 'propose' | 'take_back' | 'withdraw' | 'restore' | 'hand_over' | 'object' | 'advise' | 'ask' | 'adopt' | 'summary' | 'approve' | 'publish' }
	| { act: 'answer_advice', advice: Advice }
	| { act: 'answer' | 'integrate' | 'lift' | 'reopen' | 'overrule', objection: Objection }
	| { act: 'redact', person: Decision['people'][number] }

/** Begins it. */
export const DOING: InjectionKey<(doing: Doing) => void> = Symbol('doing')
