<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle;

/**
 * What goes over the wire: openapi.json and the browser's types are made from this. Times are seconds since 1970 (UTC).
 *
 * @psalm-type SocleError = array{
 *     reason: string,
 *     field: ?string,
 *     message: string,
 * }
 *
 * @psalm-type SocleConflict = array{
 *     reason: 'conflict',
 *     field: string,
 *     message: string,
 *     mine: string,
 *     theirs: string,
 *     by: string,
 *     at: int,
 * }
 *
 * @psalm-type SocleContactPoint = array{
 *     value: string,
 *     normalised: string,
 *     preferred: bool,
 * }
 *
 * @psalm-type SocleConsentMark = array{
 *     purpose: string,
 *     channel: 'email'|'phone'|'sms'|'post',
 *     state: 'none'|'unproven'|'pending'|'granted'|'to_renew'|'refused'|'withdrawn'|'expired'|'invalidated',
 * }
 *
 * @psalm-type SocleContactSummary = array{
 *     id: int,
 *     given_name: string,
 *     family_name: string,
 *     email: ?string,
 *     phone: ?string,
 *     commune: string,
 *     neighbourhood: string,
 *     kind: string,
 *     tags: list<string>,
 *     imported: bool,
 *     objected: bool,
 *     restricted: bool,
 *     consents: list<SocleConsentMark>,
 * }
 *
 * @psalm-type SocleContactPage = array{
 *     contacts: list<SocleContactSummary>,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleContactCount = array{
 *     count: int,
 *     capped: bool,
 * }
 *
 * @psalm-type SocleFacets = array{
 *     values: list<array{value: string, label: string}>,
 * }
 *
 * @psalm-type SocleImportName = array{
 *     id: int,
 *     name: string,
 * }
 *
 * @psalm-type SocleContact = array{
 *     id: int,
 *     version: int,
 *     given_name: string,
 *     family_name: string,
 *     emails: list<SocleContactPoint>,
 *     phones: list<SocleContactPoint>,
 *     street: string,
 *     postcode: string,
 *     commune: string,
 *     neighbourhood: string,
 *     language: string,
 *     kind: string,
 *     basis: string,
 *     provenance: string,
 *     provenance_name: string,
 *     over_15: string,
 *     over_17: string,
 *     tags: list<string>,
 *     note: string,
 *     account: ?string,
 *     import: ?SocleImportName,
 *     restricted_at: int,
 *     objected_at: int,
 *     informed_at: int,
 *     last_contact_at: int,
 *     created_at: int,
 *     created_by: string,
 *     changed_at: int,
 *     changed_by: string,
 * }
 *
 * @psalm-type SocleChange = array{
 *     id: int,
 *     at: int,
 *     by: string,
 *     by_name: string,
 *     origin: string,
 *     import: ?SocleImportName,
 *     field: string,
 *     before: ?string,
 *     after: ?string,
 * }
 *
 * @psalm-type SocleChangePage = array{
 *     changes: list<SocleChange>,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleWording = array{
 *     fr: string,
 *     en: string,
 * }
 *
 * @psalm-type SoclePurpose = array{
 *     id: int,
 *     name: string,
 *     labels: SocleWording,
 *     texts: SocleWording,
 *     channels: list<string>,
 *     state: string,
 *     position: int,
 * }
 *
 * @psalm-type SoclePurposeList = array{
 *     purposes: list<SoclePurpose>,
 * }
 *
 * @psalm-type SocleNoticePurpose = array{
 *     name: string,
 *     labels: array<string, string>,
 *     texts: array<string, string>,
 *     channels: list<string>,
 * }
 *
 * @psalm-type SocleNoticeSummary = array{
 *     version: int,
 *     change: string,
 *     hash: string,
 *     intact: bool,
 *     published_at: int,
 *     published_by_name: string,
 * }
 *
 * @psalm-type SocleNotice = array{
 *     version: int,
 *     change: string,
 *     hash: string,
 *     intact: bool,
 *     published_at: int,
 *     published_by_name: string,
 *     sections: array<string, array<string, string>>,
 *     purposes: list<SocleNoticePurpose>,
 * }
 *
 * @psalm-type SocleNoticeGap = array{
 *     what: string,
 *     section: string,
 *     language: string,
 *     text: string,
 * }
 *
 * @psalm-type SocleNoticeDraft = array{
 *     change: string,
 *     sections: array<string, array<string, string>>,
 *     hash: string,
 *     changed_at: int,
 *     changed_by_name: string,
 *     missing: list<SocleNoticeGap>,
 * }
 *
 * @psalm-type SocleNoticeList = array{
 *     current: ?SocleNotice,
 *     draft: ?SocleNoticeDraft,
 *     published: list<SocleNoticeSummary>,
 * }
 *
 * @psalm-type SocleNoticeRefused = array{
 *     reason: string,
 *     field: ?string,
 *     message: string,
 *     by?: string,
 *     at?: int,
 *     missing?: list<SocleNoticeGap>,
 * }
 *
 * @psalm-type SocleConsentChoice = array{
 *     purpose: string,
 *     channel: string,
 *     state: string,
 *     since: int,
 *     claimed_at: int,
 *     valid_until: int,
 *     notice: int,
 *     event: int,
 *     actions: list<string>,
 *     may_write: bool,
 *     why: string,
 * }
 *
 * @psalm-type SocleConsentSheet = array{
 *     choices: list<SocleConsentChoice>,
 * }
 *
 * @psalm-type SocleEvidence = array{
 *     id: int,
 *     kind: string,
 *     reference: string,
 *     mime: string,
 *     size: int,
 *     created_at: int,
 * }
 *
 * @psalm-type SocleKeptEvidence = array{
 *     id: int,
 *     kind: string,
 *     reference: string,
 *     mime: string,
 *     size: int,
 *     created_at: int,
 *     by_name: string,
 *     missing: bool,
 *     removable: bool,
 * }
 *
 * @psalm-type SocleKeptEvidenceList = array{
 *     evidences: list<SocleKeptEvidence>,
 * }
 *
 * @psalm-type SocleConsentEvent = array{
 *     position: int,
 *     recorded_at: int,
 *     clock_back: bool,
 *     action: string,
 *     method: string,
 *     purpose: ?string,
 *     channel: ?string,
 *     claimed_at: int,
 *     by_name: ?string,
 *     notice: int,
 *     wording: ?array{fr: string, en: string},
 *     evidence: ?SocleEvidence,
 * }
 *
 * @psalm-type SocleConsentEventPage = array{
 *     events: list<SocleConsentEvent>,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleConsentRefused = array{
 *     reason: string,
 *     field: ?string,
 *     message: string,
 *     purpose?: string,
 *     channel?: string,
 *     state?: string,
 * }
 *
 * @psalm-type SocleRequest = array{
 *     id: int,
 *     contact: ?array{id: int, given_name: string, family_name: string},
 *     kind: string,
 *     received_at: int,
 *     due_at: int,
 *     overdue: bool,
 *     identity: ?string,
 *     state: string,
 *     outcome: string,
 *     by_name: string,
 *     closed_at: int,
 *     closed_by_name: string,
 * }
 *
 * @psalm-type SocleRequestPage = array{
 *     requests: list<SocleRequest>,
 *     open: int,
 *     overdue: int,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleErasure = array{
 *     addresses: int,
 *     events: int,
 *     shared: int,
 * }
 *
 * @psalm-type SocleProofEvent = array{
 *     position: int,
 *     hash: string,
 *     recorded_at: int,
 *     action: string,
 *     method: string,
 *     purpose: string,
 *     channel: string,
 *     claimed_at: int,
 *     notice: int,
 *     in_ledger: bool,
 * }
 *
 * @psalm-type SocleProof = array{
 *     sealed_at: int,
 *     expires_at: int,
 *     events: list<SocleProofEvent>,
 * }
 *
 * @psalm-type SocleProofList = array{
 *     proofs: list<SocleProof>,
 * }
 *
 * @psalm-type SoclePersonPoint = array{
 *     value: string,
 *     preferred: bool,
 * }
 *
 * @psalm-type SoclePersonCard = array{
 *     given_name: string,
 *     family_name: string,
 *     emails: list<SoclePersonPoint>,
 *     phones: list<SoclePersonPoint>,
 *     street: string,
 *     postcode: string,
 *     commune: string,
 *     neighbourhood: string,
 *     language: string,
 *     kind: string,
 *     basis: string,
 *     provenance: string,
 *     provenance_name: string,
 *     over_15: string,
 *     over_17: string,
 *     tags: list<string>,
 *     note: string,
 *     account: ?string,
 *     restricted_at: int,
 *     objected_at: int,
 *     informed_at: int,
 *     last_contact_at: int,
 *     created_at: int,
 *     changed_at: int,
 * }
 *
 * @psalm-type SocleCopyPurpose = array{
 *     name: string,
 *     labels: SocleWording,
 *     texts: SocleWording,
 * }
 *
 * @psalm-type SocleOwnRecord = array{
 *     contact: SoclePersonCard,
 *     consents: list<SocleConsentChoice>,
 *     purposes: list<SocleCopyPurpose>,
 * }
 *
 * @psalm-type SocleCopyImport = array{
 *     name: string,
 *     at: int,
 *     provenance: string,
 *     provenance_name: string,
 *     brought: bool,
 * }
 *
 * @psalm-type SocleCopyChange = array{
 *     at: int,
 *     origin: string,
 *     field: string,
 *     before: ?string,
 *     after: ?string,
 * }
 *
 * @psalm-type SocleCopyRequest = array{
 *     kind: string,
 *     received_at: int,
 *     due_at: int,
 *     identity: ?string,
 *     state: string,
 *     outcome: string,
 *     closed_at: int,
 * }
 *
 * @psalm-type SocleCopyEngagement = array{
 *     kind: string,
 *     what: string,
 *     from: string,
 *     until: string,
 * }
 *
 * @psalm-type SocleCopyNotice = array{
 *     version: int,
 *     hash: string,
 *     published_at: int,
 *     current: bool,
 *     sections: array<string, array<string, string>>,
 *     purposes: list<SocleNoticePurpose>,
 * }
 *
 * @psalm-type SocleConsultation = array{
 *     day: string,
 *     action: string,
 *     times: int,
 *     certain: bool,
 * }
 *
 * @psalm-type SocleCopy = array{
 *     format: 'socle-person',
 *     made_at: int,
 *     collective: array{name: string, commune: string},
 *     controller: array{kind: string, name: string, address: string, email: string},
 *     contact: SoclePersonCard,
 *     imports: list<SocleCopyImport>,
 *     history: list<SocleCopyChange>,
 *     requests: list<SocleCopyRequest>,
 *     engagements: list<SocleCopyEngagement>,
 *     consents: list<SocleConsentChoice>,
 *     events: list<SocleConsentEvent>,
 *     evidences: list<SocleEvidence>,
 *     notices: list<SocleCopyNotice>,
 *     purposes: list<SocleCopyPurpose>,
 *     suppressed: list<string>,
 *     consultations: list<SocleConsultation>,
 * }
 *
 * @psalm-type SocleAccessEntry = array{
 *     id: int,
 *     at: int,
 *     user: string,
 *     user_name: string,
 *     action: string,
 *     contacts: int,
 *     contact_ids: list<int>,
 * }
 *
 * @psalm-type SocleAccessPage = array{
 *     entries: list<SocleAccessEntry>,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleTask = array{
 *     id: int,
 *     kind: 'check'|'import'|'undo'|'addition',
 *     state: 'waiting'|'running'|'done'|'failed',
 *     done: int,
 *     total: int,
 *     error: ?string,
 * }
 *
 * @psalm-type SocleImport = array{
 *     id: int,
 *     name: string,
 *     state: 'uploading'|'ready'|'checking'|'checked'|'running'|'done'|'undoing'|'undone'|'failed',
 *     provenance: string,
 *     provenance_name: string,
 *     basis: string,
 *     keep_unreadable: bool,
 *     rows: int,
 *     created: int,
 *     completed: int,
 *     unchanged: int,
 *     doubtful: int,
 *     household: int,
 *     suppressed: int,
 *     refused: int,
 *     created_by: string,
 *     created_at: int,
 *     closed_at: ?int,
 *     undoable_until: ?int,
 *     task: ?SocleTask,
 * }
 *
 * @psalm-type SocleImportPage = array{
 *     imports: list<SocleImport>,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleImportProblem = array{
 *     field: string,
 *     value: string,
 *     reason: string,
 * }
 *
 * @psalm-type SocleImportRow = array{
 *     id: int,
 *     row: int,
 *     outcome: 'created'|'completed'|'unchanged'|'doubtful'|'household'|'refused',
 *     contact_id: ?int,
 *     name: string,
 *     problems: list<SocleImportProblem>,
 * }
 *
 * @psalm-type SocleImportRowPage = array{
 *     rows: list<SocleImportRow>,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleImportUndo = array{
 *     delete: int,
 *     revert: int,
 *     keep: int,
 * }
 *
 * @psalm-type SocleMonth = array{
 *     month: int,
 *     created: int,
 *     deleted: int,
 * }
 *
 * @psalm-type SocleGrowth = array{
 *     total: int,
 *     months: list<SocleMonth>,
 * }
 *
 * @psalm-type SocleChecklistStep = array{
 *     step: 'groups'|'keepers'|'collective'|'controller'|'notice'|'import',
 *     done: bool,
 * }
 *
 * @psalm-type SocleHome = array{
 *     contacts: ?SocleGrowth,
 *     checklist: ?list<SocleChecklistStep>,
 *     imports: list<SocleImport>,
 *     requests: ?array{open: int, overdue: int, due_at: ?int},
 *     circles: list<SocleCircle>,
 *     decisions: ?SocleDecisionAgenda,
 * }
 *
 * @psalm-type SocleGroup = array{
 *     id: string,
 *     name: string,
 *     members: ?int,
 * }
 *
 * @psalm-type SocleGroupList = array{
 *     groups: list<SocleGroup>,
 * }
 *
 * @psalm-type SocleSettings = array{
 *     groups: array{
 *         members: ?SocleGroup,
 *         newcomers: ?SocleGroup,
 *         keepers: ?SocleGroup,
 *     },
 *     opposition_list: 'working'|'secret_missing',
 *     keepers_warning: null|'empty'|'too_many',
 *     collective: array{
 *         name: string,
 *         commune: string,
 *     },
 *     controller: array{
 *         kind: string,
 *         name: string,
 *         address: string,
 *         email: string,
 *         complete: bool,
 *     },
 *     reconciliation: array{
 *         at: int,
 *         differences: int,
 *     },
 *     can: array{
 *         groups: bool,
 *     },
 * }
 *
 * @psalm-type SocleBreach = array{
 *     id: int,
 *     discovered_at: int,
 *     description: string,
 *     measures: string,
 *     due_at: int,
 *     alert: bool,
 *     notified_at: int,
 *     closed_at: int,
 * }
 *
 * @psalm-type SocleBreachPage = array{
 *     breaches: list<SocleBreach>,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleDueCounts = array{
 *     counts: list<array{kind: string, count: int, capped: bool}>,
 *     breaches: list<SocleBreach>,
 * }
 *
 * @psalm-type SocleDuePerson = array{
 *     id: int,
 *     given_name: string,
 *     family_name: string,
 *     commune: string,
 *     kind: string,
 *     since: int,
 * }
 *
 * @psalm-type SocleDuePage = array{
 *     people: list<SocleDuePerson>,
 *     next: ?string,
 * }
 *
 * @psalm-type SoclePeriod = array{
 *     name: string,
 *     number: int,
 *     unit: 'days'|'months',
 *     usual: int,
 *     least: int,
 *     most: int,
 * }
 *
 * @psalm-type SocleAssessment = array{
 *     criteria: list<string>,
 *     conclusion: string,
 *     needed: bool,
 *     at: int,
 * }
 *
 * @psalm-type SocleObligation = array{
 *     item: string,
 *     done_at: int,
 * }
 *
 * @psalm-type SocleProcessingPurpose = array{
 *     name: string,
 *     labels: array{fr: string, en: string},
 *     texts: array{fr: string, en: string},
 *     channels: list<string>,
 *     member_service: bool,
 * }
 *
 * @psalm-type SocleProcessing = array{
 *     collective: array{
 *         name: string,
 *         commune: string,
 *     },
 *     controller: array{
 *         kind: string,
 *         name: string,
 *         address: string,
 *         email: string,
 *         complete: bool,
 *     },
 *     details: array{
 *         host: string,
 *         officer: string,
 *         transfers: string,
 *         security: string,
 *     },
 *     purposes: list<SocleProcessingPurpose>,
 *     notice: ?array{version: int, published_at: int},
 *     periods: list<SoclePeriod>,
 *     campaign: array{
 *         ends_on: string,
 *         polling_days: list<string>,
 *         timezone: string,
 *         silent: bool,
 *     },
 *     assessment: SocleAssessment,
 *     obligations: list<SocleObligation>,
 * }
 *
 * @psalm-type SocleSession = array{
 *     roles: list<string>,
 *     capabilities: list<string>,
 *     linked: bool,
 *     collective: array{
 *         name: string,
 *         commune: string,
 *     },
 *     clock: array{
 *         today: string,
 *         left: int,
 *     },
 * }
 *
 * @psalm-type SocleMandate = array{
 *     id: int,
 *     role: int,
 *     user: string,
 *     user_name: string,
 *     starts_on: string,
 *     ends_on: string,
 *     decision: string,
 * }
 *
 * @psalm-type SocleCircleRole = array{
 *     id: int,
 *     kind: string,
 *     label: string,
 *     duties: string,
 *     coordinates: bool,
 *     mandates: list<SocleMandate>,
 * }
 *
 * @psalm-type SocleCircle = array{
 *     id: int,
 *     name: string,
 *     purpose: string,
 *     perimeter: string,
 *     parent: ?int,
 *     private: bool,
 *     color: string,
 *     state: string,
 *     newcomers_read: bool,
 *     newcomers_chat: bool,
 *     members: int,
 *     mine: bool,
 *     coordinates: bool,
 *     chat: ?array{kind: string, url: string},
 *     roles: list<SocleCircleRole>,
 * }
 *
 * @psalm-type SocleCircleList = array{
 *     circles: list<SocleCircle>,
 * }
 *
 * @psalm-type SocleDissolution = array{
 *     children: list<string>,
 *     to: string,
 *     mandates: int,
 *     groups: list<string>,
 * }
 *
 * @psalm-type SocleHeldMandate = array{
 *     id: int,
 *     role: int,
 *     user: string,
 *     user_name: string,
 *     starts_on: string,
 *     ends_on: string,
 *     decision: string,
 *     kind: string,
 *     label: string,
 * }
 *
 * @psalm-type SocleMandateList = array{
 *     mandates: list<SocleHeldMandate>,
 * }
 *
 * @psalm-type SocleCirclePerson = array{
 *     user: string,
 *     name: string,
 *     stage: string,
 * }
 *
 * @psalm-type SocleCirclePersonList = array{
 *     people: list<SocleCirclePerson>,
 * }
 *
 * @psalm-type SocleCircleCandidates = array{
 *     people: list<SocleCirclePerson>,
 *     total: int,
 *     next: ?int,
 * }
 *
 * @psalm-type SocleCircleAddition = array{
 *     task: SocleTask,
 *     by_name: string,
 *     added: int,
 *     present: int,
 *     refused: list<array{user: string, name: string, reason: string}>,
 *     stopped: string,
 * }
 *
 * @psalm-type SocleCircleAdditionState = array{
 *     addition: ?SocleCircleAddition,
 * }
 *
 * @psalm-type SocleCirclePeople = array{
 *     people: list<SocleCirclePerson>,
 *     next: ?int,
 *     can_add: bool,
 *     can_remove: bool,
 * }
 *
 * @psalm-type SocleCircleChange = array{
 *     id: int,
 *     at: int,
 *     user: string,
 *     user_name: string,
 *     action: string,
 *     account: string,
 *     account_name: string,
 *     detail: string,
 * }
 *
 * @psalm-type SocleCircleChangePage = array{
 *     changes: list<SocleCircleChange>,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleCircleGroup = array{
 *     id: string,
 *     name: string,
 *     members: ?int,
 *     can_add: bool,
 *     can_remove: bool,
 * }
 *
 * @psalm-type SocleCircleGroupList = array{
 *     groups: list<SocleCircleGroup>,
 *     more: bool,
 * }
 *
 * @psalm-type SocleMappedCircle = array{
 *     id: int,
 *     name: string,
 *     purpose: string,
 *     perimeter: string,
 *     parent: ?int,
 *     private: bool,
 *     state: string,
 *     write: ?SocleCircleGroup,
 *     read: ?SocleCircleGroup,
 *     coordinators: list<string>,
 *     coordination: ?int,
 * }
 *
 * @psalm-type SocleMappedCircleList = array{
 *     circles: list<SocleMappedCircle>,
 * }
 *
 * @psalm-type SocleDifference = array{
 *     kind: string,
 *     account: string,
 *     detail: string,
 *     text: string,
 *     found_at: int,
 *     repair: 'none'|'asked'|'safe'|'automatic',
 * }
 *
 * @psalm-type SocleDifferenceCount = array{
 *     circle: int,
 *     name: string,
 *     differences: int,
 * }
 *
 * @psalm-type SocleDifferenceCounts = array{
 *     circles: list<SocleDifferenceCount>,
 * }
 *
 * @psalm-type SocleAccessHolder = array{
 *     type: string,
 *     id: string,
 *     name: string,
 *     people: ?int,
 *     inside: string,
 *     intended: bool,
 * }
 *
 * @psalm-type SocleAccessFolder = array{
 *     kind: string,
 *     driver: string,
 *     name: string,
 *     archived: bool,
 *     there: bool,
 *     reason: string,
 *     write: list<SocleAccessHolder>,
 *     read: list<SocleAccessHolder>,
 * }
 *
 * @psalm-type SocleCircleAccess = array{
 *     checked_at: int,
 *     folders: list<SocleAccessFolder>,
 *     chat: ?array{kind: string, verifiable: bool},
 *     differences: list<SocleDifference>,
 * }
 *
 * @psalm-type SocleCircleChat = array{
 *     kind: string,
 *     url: string,
 *     talk: bool,
 *     room: string,
 *     group: string,
 * }
 *
 * @psalm-type SocleCircleFolder = array{
 *     kind: string,
 *     driver: string,
 *     name: string,
 *     file_id: int,
 *     path: ?string,
 *     can_write: bool,
 *     archived: bool,
 * }
 *
 * @psalm-type SocleCircleFolderList = array{
 *     folders: list<SocleCircleFolder>,
 *     writes: bool,
 * }
 *
 * @psalm-type SocleCircleReaders = array{
 *     count: int,
 *     names: list<string>,
 * }
 *
 * @psalm-type SocleSharedDocument = array{
 *     path: string,
 *     name: string,
 *     shared: bool,
 *     write: bool,
 * }
 *
 * @psalm-type SocleSharingCircle = array{
 *     id: int,
 *     name: string,
 *     mine: bool,
 *     shared: bool,
 *     write: bool,
 * }
 *
 * @psalm-type SocleSharingCircleList = array{
 *     circles: list<SocleSharingCircle>,
 * }
 *
 * @psalm-type SocleFolderReaders = array{
 *     writers: int,
 *     names: list<string>,
 *     readers: list<string>,
 * }
 *
 * @psalm-type SocleDocumentPlace = array{
 *     circle: ?array{id: int, name: string},
 *     kind: string,
 *     archived: bool,
 *     writers: int,
 *     names: list<string>,
 *     readers: list<string>,
 * }
 *
 * @psalm-type SocleFolderDriver = array{
 *     driver: string,
 *     reason: ?string,
 *     message: string,
 * }
 *
 * @psalm-type SocleFolderDrivers = array{
 *     holding_account: string,
 *     holding_name: string,
 *     drivers: list<SocleFolderDriver>,
 * }
 *
 * @psalm-type SocleFolderDifference = array{
 *     kind: string,
 *     grantee: string,
 *     who: string,
 *     name: string,
 *     write: bool,
 *     message: string,
 * }
 *
 * @psalm-type SocleFolderState = array{
 *     kind: string,
 *     driver: string,
 *     name: string,
 *     file_id: int,
 *     archived_at: int,
 *     differences: list<SocleFolderDifference>,
 * }
 *
 * @psalm-type SocleFolderStateList = array{
 *     folders: list<SocleFolderState>,
 * }
 *
 * @psalm-type SocleKeyHolder = array{
 *     id: int,
 *     user: string,
 *     name: string,
 *     own: bool,
 *     left: null|'deleted'|'disabled'|'not_member',
 *     deputy: bool,
 *     starts_on: string,
 *     ends_on: string,
 *     confirmed_at: int,
 *     confirmed_by: string,
 * }
 *
 * @psalm-type SocleKeyHolderList = array{
 *     name: string,
 *     holders: list<SocleKeyHolder>,
 * }
 *
 * @psalm-type SocleKeyWarning = array{
 *     reason: 'nobody'|'one_person'|'no_deputy'|'left'|'unconfirmed',
 *     holder: ?int,
 * }
 *
 * @psalm-type SocleKey = array{
 *     id: int,
 *     name: string,
 *     note: string,
 *     retired: bool,
 *     held: bool,
 *     holders: list<SocleKeyHolder>,
 *     warnings: list<SocleKeyWarning>,
 * }
 *
 * @psalm-type SocleKeyList = array{
 *     keys: list<SocleKey>,
 *     proposed: list<array{name: string, note: string}>,
 * }
 *
 * @psalm-type SocleKeyPersonList = array{
 *     people: list<array{user: string, name: string}>,
 * }
 *
 * @psalm-type SocleAccount = array{
 *     user: string,
 *     name: string,
 * }
 *
 * @psalm-type SocleAccountList = array{
 *     people: list<SocleAccount>,
 * }
 *
 * @psalm-type SocleStep = array{
 *     step: string,
 *     label: string,
 * }
 *
 * @psalm-type SocleNewcomerStep = array{
 *     step: string,
 *     label: string,
 *     at: int,
 *     by: string,
 * }
 *
 * @psalm-type SocleNewcomer = array{
 *     user: string,
 *     name: string,
 *     self: bool,
 *     state: string,
 *     since: int,
 *     sponsor: ?array{user: string, name: string, member: bool},
 *     steps: list<SocleNewcomerStep>,
 *     promoted_at: int,
 *     promoted_by: string,
 * }
 *
 * @psalm-type SocleNewcomerList = array{
 *     newcomers: list<SocleNewcomer>,
 *     promoted: list<SocleNewcomer>,
 *     steps: list<SocleStep>,
 * }
 *
 * @psalm-type SocleNewcomerPath = array{
 *     path: ?SocleNewcomer,
 *     sponsored: list<SocleNewcomer>,
 *     waiting: ?int,
 * }
 *
 * @psalm-type SocleNewcomerChange = array{
 *     id: int,
 *     at: int,
 *     by: string,
 *     by_name: string,
 *     action: string,
 *     detail: string,
 *     detail_name: string,
 * }
 *
 * @psalm-type SocleNewcomerChangePage = array{
 *     changes: list<SocleNewcomerChange>,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleCircleName = array{
 *     id: int,
 *     name: string,
 * }
 *
 * @psalm-type SocleOpening = array{
 *     folders: list<SocleCircleName>,
 *     folders_before: list<SocleCircleName>,
 *     chats_before: list<SocleCircleName>,
 *     circles: list<SocleCircleName>,
 *     unnamed: int,
 * }
 *
 * @psalm-type SocleClosing = array{
 *     folders: list<SocleCircleName>,
 *     last: list<SocleCircleName>,
 *     circles: list<SocleCircleName>,
 *     unnamed: int,
 * }
 *
 * @psalm-type SocleLedgerHead = array{
 *     ledger: string,
 *     position: int,
 *     recorded_at: int,
 *     hash: string,
 * }
 *
 * @psalm-type SocleLedgerHeads = array{
 *     heads: list<SocleLedgerHead>,
 * }
 *
 * @psalm-type SocleNotificationChoices = array{
 *     proposed: bool,
 *     objected: bool,
 *     objection_closed: bool,
 *     adopted: bool,
 *     due: bool,
 *     digest: bool,
 *     has_mail: bool,
 * }
 *
 * @psalm-type SocleFeed = array{
 *     created_at: int,
 *     url: ?string,
 * }
 *
 * @psalm-type SocleDecisionRow = array{
 *     id: int,
 *     number: string,
 *     former_number: string,
 *     circle: int,
 *     circle_name: string,
 *     title: ?string,
 *     state: string,
 *     standing: ?string,
 *     private: bool,
 *     readable: string,
 *     origin: string,
 *     decided_on: string,
 *     starts_on: string,
 *     last_day: string,
 *     next_review_on: string,
 *     publication: string,
 *     publish_by: string,
 *     changed_at: int,
 * }
 *
 * @psalm-type SocleDecisionPage = array{
 *     decisions: list<SocleDecisionRow>,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleDecisionNeighbours = array{
 *     above: ?SocleDecisionRow,
 *     below: ?SocleDecisionRow,
 * }
 *
 * @psalm-type SocleDecisionFacets = array{
 *     circles: list<array{id: int, name: string, count: int}>,
 *     tags: list<array{tag: string, count: int}>,
 *     capped: bool,
 *     to_publish: int,
 *     to_publish_since: string,
 *     to_review: int,
 * }
 *
 * @psalm-type SocleDecisionVisit = array{
 *     since: int,
 * }
 *
 * @psalm-type SocleDecisionRecord = array{
 *     id: int,
 *     number: string,
 *     former_number: string,
 *     circle: int,
 *     circle_name: string,
 *     title: ?string,
 *     state: string,
 *     standing: ?string,
 *     private: bool,
 *     readable: string,
 *     origin: string,
 *     decided_on: string,
 *     starts_on: string,
 *     last_day: string,
 *     next_review_on: string,
 *     publication: string,
 *     publish_by: string,
 *     changed_at: int,
 *     text: string,
 *     context: string,
 *     summary: string,
 *     method: string,
 *     votes: ?array{for: int, against: int, abstained: int},
 *     people: list<string>,
 *     tags: list<string>,
 *     links: list<SocleDecisionLink>,
 *     content_hash: string,
 * }
 *
 * @psalm-type SocleDecisionRecordPage = array{
 *     decisions: list<SocleDecisionRecord>,
 *     next: ?string,
 * }
 *
 * @psalm-type SocleTakeOverProblem = array{
 *     row: int,
 *     field: string,
 *     reason: string,
 *     message: string,
 * }
 *
 * @psalm-type SocleTakeOver = array{
 *     problems: list<SocleTakeOverProblem>,
 *     taken_over: list<SocleDecisionRow>,
 * }
 *
 * @psalm-type SocleDecisionLink = array{
 *     kind: string,
 *     id: int,
 *     number: string,
 *     title: ?string,
 * }
 *
 * @psalm-type SocleDecisionPerson = array{
 *     id: int,
 *     user: string,
 *     name: string,
 *     redacted: bool,
 * }
 *
 * @psalm-type SocleDecisionDocument = array{
 *     file_id: int,
 *     name: string,
 *     size: int,
 *     hash: string,
 * }
 *
 * @psalm-type SocleObjection = array{
 *     id: int,
 *     user: string,
 *     user_name: string,
 *     reason: string,
 *     state: string,
 *     answer: string,
 *     taken_on_by: string,
 *     taken_on_by_name: string,
 *     text_before: ?string,
 *     text_after: ?string,
 *     created_at: int,
 *     closed_at: int,
 *     closed_by_name: string,
 *     mine: bool,
 * }
 *
 * @psalm-type SocleAdvice = array{
 *     id: int,
 *     user: string,
 *     user_name: string,
 *     kind: string,
 *     text: string,
 *     answer: string,
 *     answered_by_name: string,
 *     answered_at: int,
 *     created_at: int,
 * }
 *
 * @psalm-type SocleDecision = array{
 *     id: int,
 *     number: string,
 *     former_number: string,
 *     circle: int,
 *     circle_name: string,
 *     title: ?string,
 *     state: string,
 *     standing: ?string,
 *     private: bool,
 *     readable: string,
 *     origin: string,
 *     decided_on: string,
 *     starts_on: string,
 *     last_day: string,
 *     next_review_on: string,
 *     publication: string,
 *     publish_by: string,
 *     changed_at: int,
 *     text: string,
 *     context: string,
 *     summary: string,
 *     method: string,
 *     votes: ?array{for: int, against: int, abstained: int},
 *     ends_on: string,
 *     review_on: string,
 *     people: list<SocleDecisionPerson>,
 *     documents: list<SocleDecisionDocument>,
 *     tags: list<string>,
 *     links: list<SocleDecisionLink>,
 *     linked_by: list<SocleDecisionLink>,
 *     objections: list<SocleObjection>,
 *     advice: list<SocleAdvice>,
 *     minutes: ?int,
 *     author: string,
 *     author_name: string,
 *     adopted_at: int,
 *     adopted_by_name: string,
 *     published_at: int,
 *     content_hash: string,
 *     ledger_position: int,
 *     perimeter: string,
 *     parent: ?int,
 *     parent_name: string,
 *     rule: string,
 *     version: int,
 *     may: list<string>,
 * }
 *
 * @psalm-type SocleDecisionAgenda = array{
 *     objections: list<SocleDecisionRow>,
 *     answered: list<SocleDecisionRow>,
 *     advice: list<SocleDecisionRow>,
 *     publications: list<SocleDecisionRow>,
 *     reviews: list<SocleDecisionRow>,
 *     latest: list<SocleDecisionRow>,
 *     owed: array{count: int, oldest_on: string},
 * }
 *
 * @psalm-type SocleCircleAgenda = array{
 *     publications: list<SocleDecisionRow>,
 *     reviews: list<SocleDecisionRow>,
 * }
 *
 * @psalm-type SocleMinutesRow = array{
 *     id: int,
 *     circle: int,
 *     circle_name: string,
 *     state: string,
 *     private: bool,
 *     title: string,
 *     held_on: string,
 *     decision_count: int,
 *     changed_at: int,
 * }
 *
 * @psalm-type SocleMinutesPage = array{
 *     minutes: list<SocleMinutesRow>,
 *     next: ?string,
 *     writes: bool,
 * }
 *
 * @psalm-type SocleMinutesPerson = array{
 *     user: string,
 *     name: string,
 * }
 *
 * @psalm-type SocleMinutesItem = array{
 *     key: string,
 *     title: string,
 *     notes: string,
 *     decision: ?int,
 * }
 *
 * @psalm-type SocleDecisionFile = array{
 *     state: string,
 *     name: string,
 *     file_id: int,
 *     problem: string,
 *     message: string,
 *     changed_at: int,
 * }
 *
 * @psalm-type SocleMinutes = array{
 *     id: int,
 *     circle: int,
 *     circle_name: string,
 *     state: string,
 *     private: bool,
 *     title: string,
 *     held_on: string,
 *     decision_count: int,
 *     changed_at: int,
 *     perimeter: string,
 *     people: list<SocleMinutesPerson>,
 *     items: list<SocleMinutesItem>,
 *     decisions: list<SocleDecision>,
 *     author_name: string,
 *     adopted_by_name: string,
 *     adopted_at: int,
 *     version: int,
 *     file: ?SocleDecisionFile,
 *     may: list<string>,
 * }
 *
 * @psalm-type SocleMinutesRefusal = array{
 *     reason: string,
 *     field: ?string,
 *     message: string,
 *     decision: int,
 *     title: string,
 * }
 *
 * @psalm-type SocleCircleConflict = array{
 *     reason: 'conflict',
 *     field: string,
 *     message: string,
 *     theirs: string,
 * }
 *
 * @psalm-type SocleMinutesConflict = array{
 *     reason: string,
 *     field: ?string,
 *     message: string,
 *     version: int,
 *     at: int,
 * }
 *
 * @psalm-type SocleDecisionSettings = array{
 *     circle: int,
 *     code: string,
 *     code_fixed: bool,
 *     rule: string,
 *     template_title: string,
 *     template_text: string,
 *     template_context: string,
 *     review_months: int,
 * }
 */
final class ResponseDefinitions {
}
