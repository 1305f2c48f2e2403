<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Problem;

use OCP\IL10N;

/** What a person reads for each reason. */
final readonly class Wording {
	public function __construct(
		private IL10N $l,
	) {
	}

	public function of(string $reason): string {
		return match ($reason) {
			'required' => $this->l->t('This is needed.'),
			'too_long' => $this->l->t('This is too long.'),
			'nobody' => $this->l->t('A name or a way to reach the person is needed.'),
			'email_invalid' => $this->l->t('This is not a mail address.'),
			'phone_invalid' => $this->l->t('This is not a telephone number.'),
			'language_unknown' => $this->l->t('This is not the code of a language, such as fr.'),
			'too_many' => $this->l->t('These are too many.'),
			'basis_needs_proof' => $this->l->t('Consent needs its proof: it cannot be set here.'),
			'provenance_unknown' => $this->l->t('Say where this comes from.'),
			'provenance_name_required' => $this->l->t('Say which list this comes from.'),
			'account_unknown' => $this->l->t('There is no such account.'),
			'account_taken' => $this->l->t('This account is linked to somebody else.'),
			'group_unknown' => $this->l->t('There is no such group.'),
			'group_administrators' => $this->l->t('The group of administrators cannot be used.'),
			'group_twice' => $this->l->t('Members, newcomers and keepers need a group each.'),
			'group_exists' => $this->l->t('There is already a group with this name.'),
			'group_not_created' => $this->l->t('The group could not be created.'),
			'group_closed' => $this->l->t('Nobody can be added to this group from here.'),
			'group_powerful' => $this->l->t('This group has a power over the instance or the register, or says who is a member: no circle can have it.'),
			'group_mapped' => $this->l->t('This group belongs to a circle already.'),
			'name_signs' => $this->l->t('A name can have none of the signs / \\ < > : " | ? *, since the folder has it too.'),
			'color_invalid' => $this->l->t('This is not a colour.'),
			'circle_unknown' => $this->l->t('There is no such circle.'),
			'circle_ring' => $this->l->t('A circle cannot lie in itself.'),
			'circle_too_deep' => $this->l->t('Circles cannot lie in each other any deeper.'),
			'circle_dissolved' => $this->l->t('This circle is dissolved.'),
			'circle_without_group' => $this->l->t('This circle has no group yet: an administrator has to choose it first.'),
			'not_member' => $this->l->t('This person is not a member of the collective yet.'),
			'role_unknown' => $this->l->t('There is no such role in this circle.'),
			'not_in_circle' => $this->l->t('This person is not in the circle.'),
			'last_coordinator' => $this->l->t('Nobody would coordinate this circle any more.'),
			'coordinator_appoints' => $this->l->t('This circle has a coordinator, who gives its mandates.'),
			'mandate_twice' => $this->l->t('This person holds this role already.'),
			'mandate_over' => $this->l->t('This mandate is over.'),
			'role_held' => $this->l->t('Somebody holds this role: end the mandate first.'),
			'role_retired' => $this->l->t('Nobody can hold this role any more.'),
			'not_yourself' => $this->l->t('Nobody does this for themselves: ask somebody else who welcomes newcomers.'),
			'step_unknown' => $this->l->t('There is no such step any more.'),
			'stage_group_closed' => $this->l->t('The groups of newcomers and members come from a directory, or one of them is not chosen: only an administrator can move people between them.'),
			'keepers_missing' => $this->l->t('Choose the group of keepers first.'),
			'busy' => $this->l->t('Somebody else is writing: try again.'),
			'conflict' => $this->l->t('Somebody else changed this meanwhile.'),
			'state' => $this->l->t('The import is not in a state in which this can be done.'),
			'undo_too_late' => $this->l->t('An import can be undone for 30 days.'),
			'task_taken' => $this->l->t('Another process went on with this import. Run the command again.'),
			'empty' => $this->l->t('The file is empty.'),
			'no_rows' => $this->l->t('The file has a header and nobody under it.'),
			'binary' => $this->l->t('This is not a text file. A spreadsheet has to be saved as CSV (UTF-8) first.'),
			'not_utf8' => $this->l->t('The text is not encoded in UTF-8. Save the file as CSV (UTF-8) and try again.'),
			'header_missing' => $this->l->t('No usable column: the first line must name at least one of given_name, family_name, email and phone.'),
			'header_unknown' => $this->l->t('This column is not known.'),
			'header_duplicate' => $this->l->t('This column appears twice.'),
			'electoral_roll' => $this->l->t('This column looks like an electoral roll. Socle does not take electoral rolls: nobody on them asked to be in your register.'),
			'too_many_columns' => $this->l->t('The file has more than 60 columns.'),
			'too_large' => $this->l->t('This is larger than can be taken: 100 MB for a file. Split it into several.'),
			'chunk_missing' => $this->l->t('A part of the file did not arrive. Send it again.'),
			'bytes_differ' => $this->l->t('The file did not arrive as it was sent. Send it again.'),
			'action_unknown', 'method_unknown', 'choice_unknown' => $this->l->t('This cannot be recorded.'),
			'choices_required' => $this->l->t('Say what the person agreed to: nothing is ticked.'),
			'evidence_required' => $this->l->t('Nothing shows it yet: add the scan or the photograph of the signed paper, or say where the paper is.'),
			'evidence_type' => $this->l->t('This file cannot be taken: only JPEG, PNG and WebP pictures and PDF documents are.'),
			'evidence_too_large' => $this->l->t('This file is larger than 5 MB. Take the photograph again with fewer details, or scan it in grey.'),
			'evidence_kind_unknown' => $this->l->t('Say whether this is a paper or a mail.'),
			'evidence_used' => $this->l->t('Something was recorded with this proof: it is kept for as long as that has to be proved.'),
			'date_impossible' => $this->l->t('This date cannot be right.'),
			'notice_missing' => $this->l->t('There is no information notice yet: publish it first.'),
			'notice_unknown' => $this->l->t('There is no such version of the information notice.'),
			'purpose_off' => $this->l->t('People are not asked for this purpose: switch it on first.'),
			'purpose_not_in_notice' => $this->l->t('The information notice says nothing of this purpose: publish a new version first.'),
			'consent_state' => $this->l->t('This cannot be recorded in the state that the consent is in.'),
			'older_than_refusal' => $this->l->t('This person said no after that date. Only what they did since then counts.'),
			'asked_before' => $this->l->t('This person was asked before. A person is asked once, and never again.'),
			'restricted' => $this->l->t('This card is frozen: nothing can be changed until it is released.'),
			'under_15' => $this->l->t('This person is under 15: their parents have to agree with them.'),
			'no_objection' => $this->l->t('This person has not objected.'),
			'own_act_needed' => $this->l->t('Only the person’s own act can do this: a signed paper, or a mail.'),
			'suppression_secret_missing' => $this->l->t('The secret of the opposition list is missing: nobody can be written to until the administrator has put it back from the backup.'),
			'channels_required' => $this->l->t('Choose at least one way: mail, telephone, SMS or post.'),
			'draft_changed' => $this->l->t('Somebody else wrote this text meanwhile.'),
			'draft_gone' => $this->l->t('This text is no draft any more: somebody else published it or threw it away meanwhile.'),
			'notice_incomplete' => $this->l->t('Something is still missing that people have to be told.'),
			'request_kind_unknown' => $this->l->t('Say what the person asks for.'),
			'request_state_unknown', 'erasure_reason_unknown', 'identity_unknown' => $this->l->t('This cannot be recorded.'),
			'identity_required' => $this->l->t('Say how you made sure that it is really this person.'),
			'not_erased_yet' => $this->l->t('This person is still in the register: erase them first.'),
			'request_closed' => $this->l->t('This request is closed already.'),
			'recorded_about' => $this->l->t('Something was recorded about this person, such as a consent: erase them at their request, or because their data is no longer needed.'),
			'period_out_of_range' => $this->l->t('This is less or more than is allowed here: the limits are beside the field.'),
			'renewal_after_validity' => $this->l->t('People have to be asked again before their consent ends.'),
			'date_invalid' => $this->l->t('This is not a date.'),
			'timezone_unknown' => $this->l->t('There is no such time zone.'),
			'time_invalid' => $this->l->t('This moment cannot be: it lies ahead, or before the discovery.'),
			'breach_closed' => $this->l->t('This breach is closed: nothing of it changes any more.'),
			default => $this->l->t('This value cannot be used.'),
		};
	}
}
