<?php

/**
 * SPDX-FileCopyrightText: 2026 Socle contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

declare(strict_types=1);

namespace OCA\Socle\Access;

/** What someone may do, and who may do it: the only table of rights. docs/permissions.md is made from it. */
enum Capability: string {
	case Open = 'open';
	case ContactsRead = 'contacts.read';
	case ContactsWrite = 'contacts.write';
	case ContactsExport = 'contacts.export';
	case ImportsRun = 'imports.run';
	case AccessLogRead = 'access_log.read';
	case ConsentsRead = 'consents.read';
	case ConsentsWrite = 'consents.write';
	case NoticesWrite = 'notices.write';
	case RightsHandle = 'rights.handle';
	case ProcessingManage = 'processing.manage';
	case OwnRecord = 'own_record';
	case CirclesRead = 'circles.read';
	case FoldersRead = 'folders.read';
	case CirclesEnter = 'circles.enter';
	case CirclesSteer = 'circles.steer';
	case CirclesCoordinate = 'circles.coordinate';
	case CirclesMap = 'circles.map';
	case DecisionsRead = 'decisions.read';
	case DecisionsAdvise = 'decisions.advise';
	case MinutesRead = 'minutes.read';
	case DecisionsWrite = 'decisions.write';
	case DecisionsAdopt = 'decisions.adopt';
	case FeedFollow = 'feed.follow';
	case DecisionsRedact = 'decisions.redact';
	case NewcomersWelcome = 'newcomers.welcome';
	case KeysRead = 'keys.read';
	case KeysWrite = 'keys.write';
	case SettingsGroups = 'settings.groups';
	case SettingsController = 'settings.controller';

	/** @return non-empty-list<Role> */
	public function roles(): array {
		return match ($this) {
			self::Open, self::OwnRecord, self::CirclesRead, self::DecisionsRead => [Role::Newcomer, Role::Member, Role::CircleMember, Role::Coordinator, Role::Keeper],
			self::FoldersRead => [Role::Newcomer, Role::Member, Role::CircleMember, Role::Coordinator],
			self::DecisionsAdvise, self::MinutesRead => [Role::Member, Role::CircleMember, Role::Coordinator],
			self::CirclesEnter, self::DecisionsWrite => [Role::CircleMember, Role::Coordinator],
			self::CirclesSteer => [Role::Coordinator, Role::Administrator],
			self::CirclesCoordinate, self::DecisionsAdopt => [Role::Coordinator],
			self::DecisionsRedact => [Role::Coordinator, Role::Keeper],
			self::CirclesMap => [Role::Administrator],
			self::FeedFollow => Role::cases(),
			self::NewcomersWelcome => [Role::Coordinator, Role::Keeper, Role::Administrator],
			self::KeysRead => [Role::Member, Role::CircleMember, Role::Coordinator, Role::Keeper, Role::Administrator],
			self::KeysWrite => [Role::Keeper, Role::Administrator],
			self::ContactsRead, self::ContactsWrite, self::ContactsExport, self::ImportsRun, self::AccessLogRead,
			self::ConsentsRead, self::ConsentsWrite, self::NoticesWrite, self::RightsHandle, self::ProcessingManage => [Role::Keeper],
			self::SettingsGroups => [Role::Administrator],
			self::SettingsController => [Role::Keeper, Role::Administrator],
		};
	}

	/** What it allows, in the words of docs/permissions.md. */
	public function description(): string {
		return match ($this) {
			self::Open => 'open Socle',
			self::ContactsRead => 'read the register',
			self::ContactsWrite => 'write the register',
			self::ContactsExport => 'export the register',
			self::ImportsRun => 'bring a list in, and undo it',
			self::AccessLogRead => 'read the access log',
			self::ConsentsRead => 'read consents, what shows them, and the heads of the ledger',
			self::ConsentsWrite => 'record consents, refusals, withdrawals and objections',
			self::NoticesWrite => 'read and write purposes and information notices',
			self::RightsHandle => 'answer requests about rights: access, portability, restriction, erasure',
			self::ProcessingManage => 'keep the register of processing, the log of breaches, and what is due',
			self::OwnRecord => 'see and correct one\'s own record, where one\'s account is linked to it',
			self::CirclesRead => 'see the circles: name, purpose, perimeter, and who holds which role',
			self::FoldersRead => 'find the folders of circles that one may read, and share a document of one\'s own there; newcomers where the circle lets them read',
			self::CirclesEnter => 'look inside the circles that one is in: who else is',
			self::CirclesSteer => 'change what one\'s own circle says of itself, see its record, give its mandates; an administrator does so in each, and appoints only the first coordinator',
			self::CirclesCoordinate => 'take people into one\'s own circle and out of it, end and renew its mandates, name its roles',
			self::CirclesMap => 'make circles, move and dissolve them, and choose their groups and folders',
			self::DecisionsRead => 'read what was decided: newcomers and keepers what is in force, members what was and what is proposed; of a private circle only its summary, once that is out',
			self::DecisionsAdvise => 'advise on a proposal, or ask about it',
			self::MinutesRead => 'read the minutes that an open circle has adopted, and all of one\'s own circles',
			self::DecisionsWrite => 'draft and propose in one\'s own circle, object, write its minutes',
			self::DecisionsAdopt => 'adopt and publish in one\'s own circle, end objections, say how it decides',
			self::FeedFollow => 'follow a calendar whose secret address one was given, also without an account: it holds what its owner may read at that moment',
			self::DecisionsRedact => 'redact the name of somebody who was present, in decisions of one\'s own circle or, for keepers, that one may read',
			self::NewcomersWelcome => 'welcome newcomers, and make them members',
			self::KeysRead => 'read who holds which key',
			self::KeysWrite => 'write down who holds which key',
			self::SettingsGroups => 'choose the groups of members, newcomers and keepers',
			self::SettingsController => 'say who the collective is and who answers for the data',
		};
	}
}
